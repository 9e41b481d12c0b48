package dk.forslagsark.formula;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.formula.CellTarget.Row;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.ValueKind;
import dk.forslagsark.proposal.ValueKind.Category;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What expressions come to in a proposal, given its assumptions and the cells they point at. Nothing is rounded along the way: only the result is, half
 * away from zero.
 */
public final class Evaluation {
    private final MadeRules rules;
    private final Optional<Integer> year;

    private Evaluation(MadeRules rules, Optional<Integer> year) {
        this.rules = rules;
        this.year = year;
    }

    public static Evaluation of(List<Assumption> assumptions) {
        return of(Proposal.blank(Years.EARLIEST + 1).withRows(Assumption.ROWS, assumptions));
    }

    public static Evaluation of(Proposal proposal) {
        return new Evaluation(new MadeRules(proposal), Optional.empty());
    }

    /**
     * The same after an edit; the figures that do not rest on what has been typed are taken over, and this one would compute them anew.
     * Empty where they have been taken over already, and where some figure comes to nothing.
     *
     * @param typed what the edit has typed and nothing else
     */
    Optional<TakenFigures> after(Proposal edited, Retyped typed) {
        Optional<CellRules> made = rules.ifMade();
        if (made.isEmpty()) {
            return Optional.of(new TakenFigures(of(edited), typed.lines()));
        }
        return made.filter(CellRules::isWhole).map(before -> {
            ReckonedFigures known = before.handOver();
            Set<LineRef> lines = new HashSet<>(typed.lines());
            known.forget(typed.cells()).forEach(cell -> cell.line().ifPresent(lines::add));
            MadeRules after = MadeRules.of(edited, before.after(edited, known));
            return new TakenFigures(new Evaluation(after, Optional.empty()), lines);
        });
    }

    /** Computes the cells of Table 1 themselves, so that it is known what they rest on. */
    void compute(RowRef row, Amounts amounts) {
        amounts.byYear().keySet().stream()
                .filter(year -> amounts.expressionIn(year).isPresent())
                .forEach(year -> rules.get().figure(Precedent.of(new Row(row), year)));
    }

    /** The same of expressions that stand in a cell of that year. */
    public Evaluation in(int cell) {
        return in(Optional.of(cell));
    }

    /** The same of expressions that stand in a cell of that year, or of none. */
    Evaluation in(Optional<Integer> cell) {
        return new Evaluation(rules, cell);
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
        return rules.get().shown(expression);
    }

    /** What an expression points at, piece by piece from the left; what points at nothing is left out. */
    public List<Pointed> pointed(String expression) {
        return rules.get().pointed(year).in(expression);
    }

    /** What the figure is computed from, in the order of its formula; nothing where it is typed. */
    public List<Precedent> precedents(Precedent figure) {
        return rules.get().of(figure).needs().stream().distinct().toList();
    }

    /** The cells whose expressions name the figure, from the top, and those that tables compute from it. */
    public List<Precedent> dependents(Precedent figure) {
        return rules.get().dependents(figure);
    }

    /**
     * What the name at the end of what has been typed may become, the likelier first; none where no name is begun.
     *
     * @param typed an expression up to the caret
     */
    public List<NameOffer> offers(String typed) {
        return BegunName.in(typed).stream()
                .flatMap(
                        begun -> rules.get().names().of(begun).stream().map(name -> new NameOffer(begun.start(), name)))
                .toList();
    }

    /** What the figure comes to; empty of a blank cell, and where it comes to nothing. */
    public Optional<BigDecimal> figure(Precedent figure) {
        return rules.get().figure(figure);
    }

    /** The expression that the figure is computed by, typed or of its table, in its own year; empty where it was typed itself. */
    public Optional<String> source(Precedent figure) {
        return rules.get().source(figure);
    }

    /** How an expression points at the cell. */
    public String written(Precedent cell) {
        return rules.get().pointed(year).written(cell);
    }

    /** The same in a way that can be read before it is bound: by an identity, or a label in quotes. */
    public String plainly(Precedent cell) {
        return rules.get().pointed(year).plainly(cell);
    }

    /** Whether the cells, row by row, are just those from the first to the last of them. */
    public static boolean isRange(List<Precedent> cells) {
        return Rectangle.isAll(cells);
    }

    /** What the cells together are called, if they are all there are of a column that is summed; empty if they are not. */
    public Optional<String> sumOf(List<Precedent> cells) {
        return rules.get().pointed(year).sum(cells);
    }

    /**
     * The expression as a formula of Excel, without the equals sign; empty where something it names stands nowhere in the workbook.
     *
     * @param addresses where a figure stands in the workbook, if it does; of an assumption its defined name
     */
    public Optional<String> excel(String expression, Function<Precedent, Optional<String>> addresses) {
        ExcelText text = new ExcelText(rules.get().at(year), addresses);
        try {
            return Expression.read(expression).value().map(read -> text.of(read.tree()));
        } catch (NoFigure nowhere) {
            return Optional.empty();
        }
    }

    /** The figure that an assumption's name stands for; empty where it stands for none. */
    public Optional<Precedent> named(String assumption) {
        try {
            return Optional.of(rules.get().at(year).precedent(new Node.Name(assumption)));
        } catch (NoFigure none) {
            return Optional.empty();
        }
    }

    /** Whether both expressions say the same here, however they are written. */
    public boolean areSame(String one, String other) {
        return meaning(one).isPresent() && meaning(one).equals(meaning(other));
    }

    private Optional<String> meaning(String expression) {
        Meaning meaning = new Meaning(rules.get().at(year));
        try {
            return Expression.read(expression).value().map(read -> meaning.of(read.tree()));
        } catch (NoFigure nothing) {
            return Optional.empty();
        }
    }

    /** Whether an expression comes to other prices by itself when the cells it points at do. */
    public Following following(String expression) {
        return Expression.read(expression).value().map(rules.get()::following).orElse(Following.TYPED);
    }

    /**
     * Why the assumption cannot be called what was typed for its name, or else what it is called: for instance because
     * another one is. A row without a name has nothing wrong with it.
     */
    public Optional<String> problemOfName(Assumption row) {
        return rules.get().assumptions().problem(row);
    }

    private Reading<BigDecimal> exact(String expression) {
        Optional<Expression> read = Expression.read(expression).value();
        return read.isPresent() ? exact(read.get()) : Reading.failed(Expression.problem(shown(expression)));
    }

    private Reading<BigDecimal> exact(Expression expression) {
        try {
            return Reading.of(rules.get().at(year).result(expression));
        } catch (NoFigure e) {
            return Reading.failed(e.getMessage());
        }
    }
}
