package dk.forslagsark.check;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.formula.CellTarget;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.FedRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A figure that is computed in a smaller table or comes of one, and that amounts of Table 1 can follow.
 *
 * @param said what is said of an amount that is the same
 * @param expression what points at it
 * @param figure what it comes to, in 1.000 kr.
 */
record Pointable(Said said, String expression, BigDecimal figure) {
    /** A sentence about an amount that is the same: where it stands, how it is written, and what points at the figure. */
    interface Said {
        String of(String where, String amount, String expression);
    }

    /** Smaller amounts are often the same by chance. */
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(100);

    /** Effects of unit prices, changes of posts times an assumption, and columns of free tables. */
    static List<Pointable> all(Proposal proposal, Evaluation evaluation) {
        List<FedRow> prices = FedRow.ofPrices(proposal, evaluation);
        Stream<Optional<Pointable>> ofPrices = prices.stream()
                .map(row -> of(
                        (where, amount, pointing) -> Texts.of(
                                "check.typed-again.unit-price", where, amount, pointing, Quoted.of(row.label())),
                        row.expression(),
                        evaluation));
        Stream<Optional<Pointable>> together = Stream.of(prices)
                .filter(rows -> rows.size() > 1)
                .map(rows -> of(
                        (where, amount, pointing) -> Texts.of("check.typed-again.unit-prices", where, amount, pointing),
                        sum(bare(rows.get(0)), bare(rows.get(rows.size() - 1))),
                        evaluation));
        List<String> assumptions = proposal.assumptions().stream()
                .map(Assumption::name)
                .filter(name -> !name.isBlank())
                .toList();
        Stream<Optional<Pointable>> posts = assumptions.isEmpty()
                ? Stream.empty()
                : FedRow.all(proposal, evaluation).stream()
                        .filter(row -> !prices.contains(row))
                        .flatMap(row -> ofPosts(row, assumptions, evaluation));
        Stream<Optional<Pointable>> free = IntStream.range(
                        0, proposal.freeTables().size())
                .boxed()
                .flatMap(table -> ofColumns(table, proposal, evaluation));
        return Stream.of(ofPrices, together, posts, free)
                .flatMap(found -> found)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Pointable> of(Said said, String expression, Evaluation evaluation) {
        return evaluation
                .number(expression)
                .value()
                .map(figure -> new Pointable(said, expression, figure))
                .filter(Pointable::isLarge);
    }

    private static String bare(FedRow row) {
        return row.expression().substring(1);
    }

    private static String sum(String first, String last) {
        return "=SUM(" + first + ":" + last + ")";
    }

    private static Stream<Optional<Pointable>> ofPosts(FedRow posts, List<String> assumptions, Evaluation evaluation) {
        return assumptions.stream()
                .map(name -> of(
                        (where, amount, pointing) ->
                                Texts.of("check.typed-again.posts", where, amount, pointing, posts.label(), name),
                        posts.expression() + "*" + name,
                        evaluation));
    }

    /** The columns of a free table in which figures stand below each other: their last where that is their sum, or else their sum. */
    private static Stream<Optional<Pointable>> ofColumns(int table, Proposal proposal, Evaluation evaluation) {
        FreeTable free = proposal.freeTables().get(table);
        Said said = (where, amount, pointing) ->
                Texts.of("check.typed-again.free-table", where, amount, pointing, Quoted.of(free.title()));
        return IntStream.range(1, free.columns())
                .mapToObj(column -> figures(free, table, column, evaluation))
                .filter(cells -> cells.size() > 1)
                .map(cells -> {
                    String last = cells.get(cells.size() - 1);
                    return isTotal(cells, evaluation)
                            ? of(said, "=" + last, evaluation)
                            : of(said, sum(cells.get(0), last), evaluation);
                });
    }

    private static List<String> figures(FreeTable free, int table, int column, Evaluation evaluation) {
        return IntStream.range(1, free.rows().size())
                .filter(row -> !free.rows().get(row).cell(column).isBlank())
                .mapToObj(row -> evaluation.written(Precedent.of(new CellTarget.Free(table, row, column))))
                .filter(cell -> evaluation.number("=" + cell).value().isPresent())
                .toList();
    }

    private static boolean isTotal(List<String> cells, Evaluation evaluation) {
        String others = sum(cells.get(0), cells.get(cells.size() - 2));
        return cells.size() > 2
                && evaluation.number(others + "-" + cells.get(cells.size() - 1)).value().stream()
                        .anyMatch(rest -> rest.signum() == 0);
    }

    boolean isLarge() {
        return figure.abs().compareTo(SMALLEST) >= 0;
    }

    /** Whether the amount is what it comes to, as it would be shown. */
    boolean isSame(Amount typed) {
        return typed.thousands().compareTo(figure.setScale(Amount.DECIMALS, RoundingMode.HALF_UP)) == 0;
    }
}
