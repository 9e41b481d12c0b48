package dk.forslagsark.formula;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ValueKind;
import dk.forslagsark.proposal.ValueKind.Category;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What expressions come to in a proposal, given its assumptions and the cells they point at. Nothing is rounded along the way: only the result is, half
 * away from zero.
 */
public final class Evaluation {
    private final CellRules cells;
    private final Optional<Integer> year;

    private Evaluation(CellRules cells, Optional<Integer> year) {
        this.cells = cells;
        this.year = year;
    }

    public static Evaluation of(List<Assumption> assumptions) {
        return of(Proposal.blank(Years.EARLIEST + 1).withRows(Assumption.ROWS, assumptions));
    }

    public static Evaluation of(Proposal proposal) {
        return new Evaluation(new CellRules(proposal), Optional.empty());
    }

    /** The same of expressions that stand in a cell of that year. */
    public Evaluation in(int cell) {
        return in(Optional.of(cell));
    }

    /** The same of expressions that stand in a cell of that year, or of none. */
    Evaluation in(Optional<Integer> cell) {
        return new Evaluation(cells, cell);
    }

    /** An amount in 1.000 kr., to three decimals, or the reason why it comes to none. */
    public Reading<Amount> amount(String expression) {
        return exact(expression).then(Rounding::amount);
    }

    /** A number, to ten decimals, or the reason why it comes to none. */
    public Reading<BigDecimal> number(String expression) {
        return exact(expression).then(Rounding::figure);
    }

    /** A figure of that kind, or the reason why it comes to none. */
    public <V> Reading<V> value(String expression, ValueKind<V> kind) {
        Reading<BigDecimal> number = kind.category() == Category.AMOUNT
                ? amount(expression).then(amount -> Reading.of(amount.thousands()))
                : number(expression);
        return number.then(exact -> Reading.of(kind.figure(exact)));
    }

    /** The expression as people write it, with the labels that rows have now. */
    public String shown(String expression) {
        return cells.shown(expression);
    }

    /** What an expression points at, piece by piece from the left; what points at nothing is left out. */
    public List<Pointed> pointed(String expression) {
        return cells.pointed(year).in(expression);
    }

    /** What the figure is computed from, in the order of its formula; nothing where it is typed. */
    public List<Precedent> precedents(Precedent figure) {
        return cells.of(figure).needs().stream().distinct().toList();
    }

    /** The cells whose expressions name the figure, from the top, and those that tables compute from it. */
    public List<Precedent> dependents(Precedent figure) {
        return cells.dependents(figure);
    }

    /**
     * What the name at the end of what has been typed may become, the likelier first; none where no name is begun.
     *
     * @param typed an expression up to the caret
     */
    public List<NameOffer> offers(String typed) {
        return BegunName.in(typed).stream()
                .flatMap(begun -> cells.names().of(begun).stream().map(name -> new NameOffer(begun.start(), name)))
                .toList();
    }

    /** How an expression points at the cell. */
    public String written(Precedent cell) {
        return cells.pointed(year).written(cell);
    }

    /**
     * The expression as a formula of Excel, without the equals sign; empty where something it names stands nowhere in the workbook.
     *
     * @param names the defined name for an assumption
     * @param addresses where a figure stands in the workbook, if it does
     */
    public Optional<String> excel(
            String expression, UnaryOperator<String> names, Function<Precedent, Optional<String>> addresses) {
        ExcelText text = new ExcelText(cells.at(year), names, addresses);
        try {
            return Expression.read(expression).value().map(read -> text.of(read.tree()));
        } catch (NoFigure nowhere) {
            return Optional.empty();
        }
    }

    /** Whether an expression comes to other prices by itself when the cells it points at do. */
    public Following following(String expression) {
        return Expression.read(expression).value().map(cells::following).orElse(Following.TYPED);
    }

    /**
     * Why the assumption cannot be called what was typed for its name, or else what it is called: for instance because
     * another one is. A row without a name has nothing wrong with it.
     */
    public Optional<String> problemOfName(Assumption row) {
        return cells.assumptions().problem(row);
    }

    private Reading<BigDecimal> exact(String expression) {
        return Expression.read(expression).then(this::exact);
    }

    private Reading<BigDecimal> exact(Expression expression) {
        try {
            return Reading.of(cells.at(year).result(expression));
        } catch (NoFigure e) {
            return Reading.failed(e.getMessage());
        }
    }
}
