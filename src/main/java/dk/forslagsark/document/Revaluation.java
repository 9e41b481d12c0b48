package dk.forslagsark.document;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.document.Repricing.Change;
import dk.forslagsark.document.Repricing.Kept;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Expression;
import dk.forslagsark.prices.PriceFactor;
import dk.forslagsark.prices.PriceRates.Kind;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.RowWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** One way through all that is in kroner, at another price level, taking note of what changes. */
final class Revaluation {
    /** A cell on the way. */
    record Cell(Kind kind, Place place, String row, String column) {}

    private final Function<Kind, Optional<PriceFactor>> factors;
    private final Evaluation evaluation;
    private final List<Change> changes = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private final Set<Kind> missing = EnumSet.noneOf(Kind.class);
    private final List<Cell> tooLarge = new ArrayList<>();

    /**
     * @param factors the factor of a kind; empty where rates are missing
     * @param evaluation what expressions come to
     */
    Revaluation(Function<Kind, Optional<PriceFactor>> factors, Evaluation evaluation) {
        this.factors = factors;
        this.evaluation = evaluation;
    }

    List<Change> changes() {
        return changes;
    }

    List<Kept> kept() {
        return kept;
    }

    /** The kinds that are needed and have no factor. */
    Set<Kind> missing() {
        return missing;
    }

    /** The cells whose amount would be too large. */
    List<Cell> tooLarge() {
        return tooLarge;
    }

    Proposal in(Proposal proposal) {
        Proposal changed = proposal;
        for (Block block : Block.values()) {
            List<Line> lines = IntStream.range(0, proposal.lines(block).size())
                    .mapToObj(i -> in(proposal, new LineRef(block, i)))
                    .toList();
            changed = changed.withLines(block, lines);
        }
        return changed.withSupplement(new SmallRevaluation(this).in(proposal.supplement()));
    }

    private Line in(Proposal proposal, LineRef ref) {
        Line line = proposal.line(ref);
        if (!line.hasDetails()) {
            return line.withAmounts(in(proposal, ref, line.ownAmounts()));
        }
        List<Detail> details = new ArrayList<>();
        for (Detail detail : line.details()) {
            details.add(detail.withAmounts(in(proposal, ref.detail(details.size()), detail.amounts())));
        }
        return line.withDetails(details);
    }

    private Amounts in(Proposal proposal, RowRef row, Amounts amounts) {
        Kind kind = proposal.line(row).area() == Area.CAPITAL ? Kind.CAPITAL : Kind.SERVICE;
        Amounts changed = amounts;
        for (Map.Entry<Integer, CellEntry<Amount>> cell : amounts.byYear().entrySet()) {
            Place place = Place.cell(row, Column.year(cell.getKey()));
            Cell at = new Cell(kind, place, RowWords.of(proposal, row), Integer.toString(cell.getKey()));
            changed = changed.with(cell.getKey(), in(at, cell.getValue()));
        }
        return changed;
    }

    private CellEntry<Amount> in(Cell at, CellEntry<Amount> entry) {
        if (entry instanceof CellEntry.Value<Amount> value) {
            return amount(at, value.value())
                    .<CellEntry<Amount>>map(CellEntry.Value::new)
                    .orElse(entry);
        }
        if (entry instanceof CellEntry.Formula<Amount> formula
                && formula.counted().isPresent()) {
            return expression(at, formula.expression(), formula.counted().get().thousands(), this::amountOf)
                    .<CellEntry<Amount>>map(
                            text -> new CellEntry.Formula<>(text.expression(), Optional.of(new Amount(text.result()))))
                    .orElse(entry);
        }
        keep(
                at,
                entry instanceof CellEntry.Unread<Amount> unread
                        ? unread.text()
                        : ((CellEntry.Formula<Amount>) entry).expression());
        return entry;
    }

    /** The amount at the other price level, unless it stays as it is. */
    Optional<Amount> amount(Cell at, Amount before) {
        return number(at, before.thousands()).map(Amount::new);
    }

    /** The number at the other price level, unless it stays as it is. */
    Optional<BigDecimal> number(Cell at, BigDecimal before) {
        return factor(at, before).flatMap(factor -> noted(at, before, factor.of(before)));
    }

    /**
     * An expression and what it comes to.
     *
     * @param expression beginning with an equals sign
     * @param result what it comes to
     */
    record Repriced(String expression, BigDecimal result) {}

    /**
     * The expression at the other price level, unless it stays as it is.
     *
     * @param compute what an expression comes to
     */
    Optional<Repriced> expression(
            Cell at, String expression, BigDecimal before, Function<String, Reading<BigDecimal>> compute) {
        Optional<String> text =
                factor(at, before).filter(factor -> !factor.changesNothing()).map(factor -> factor.of(expression));
        if (text.isPresent() && Expression.read(text.get()).value().isEmpty()) {
            keep(at, expression);
            return Optional.empty();
        }
        return text.flatMap(changed -> computed(at, before, changed, compute.apply(changed)));
    }

    private Optional<Repriced> computed(Cell at, BigDecimal before, String text, Reading<BigDecimal> after) {
        if (after.value().isEmpty()) {
            tooLarge.add(at);
        }
        after.value().ifPresent(result -> noted(at, before, result));
        return after.value().map(result -> new Repriced(text, result));
    }

    /** What an expression comes to that is an amount. */
    Reading<BigDecimal> amountOf(String expression) {
        return evaluation.amount(expression).then(amount -> Reading.of(amount.thousands()));
    }

    /** What an expression comes to that is no amount in 1.000 kr. */
    Reading<BigDecimal> numberOf(String expression) {
        return evaluation.number(expression);
    }

    void keep(Cell at, String text) {
        kept.add(new Kept(at.place(), at.row(), at.column(), text));
    }

    /** A zero is the same at all price levels, whatever the rates. */
    private Optional<PriceFactor> factor(Cell at, BigDecimal before) {
        Optional<PriceFactor> factor = factors.apply(at.kind());
        if (factor.isEmpty() && before.signum() != 0) {
            missing.add(at.kind());
        }
        return factor;
    }

    private Optional<BigDecimal> noted(Cell at, BigDecimal before, BigDecimal after) {
        if (!Amount.isInRange(after)) {
            tooLarge.add(at);
            return Optional.empty();
        }
        if (after.compareTo(before) == 0) {
            return Optional.empty();
        }
        changes.add(new Change(
                at.place(),
                at.row(),
                at.column(),
                DanishNumber.writeBriefly(before),
                DanishNumber.writeBriefly(after)));
        return Optional.of(after);
    }
}
