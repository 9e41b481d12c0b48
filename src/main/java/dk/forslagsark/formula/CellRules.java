package dk.forslagsark.formula;

import dk.forslagsark.formula.CellTarget.Assumed;
import dk.forslagsark.formula.CellTarget.Field;
import dk.forslagsark.formula.CellTarget.Free;
import dk.forslagsark.formula.CellTarget.Row;
import dk.forslagsark.formula.CellTarget.Sum;
import dk.forslagsark.formula.CellTarget.Total;
import dk.forslagsark.formula.EntryRules.Plain;
import dk.forslagsark.formula.Reckoning.Rule;
import dk.forslagsark.formula.Reckoning.Rules;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How each figure of a proposal comes to be. What a cell shows is what it counts with when it is pointed at. */
final class CellRules implements Rules {
    private final Proposal proposal;
    private final PointedRows rows;
    private final Assumptions assumptions;
    private final CellTargets targets;
    private final PrecedentWords words;
    private final Wordings wordings;
    private final EntryRules entries = new EntryRules(this::at, this::shown);
    private final Reckoning reckoning;
    private final Results results = new Results();

    CellRules(Proposal proposal) {
        this(proposal, new CellTargets(proposal), ReckonedFigures.none());
    }

    private CellRules(Proposal proposal, CellTargets targets, ReckonedFigures known) {
        this.proposal = proposal;
        this.targets = targets;
        reckoning = new Reckoning(this, known);
        rows = new PointedRows(proposal);
        assumptions = new Assumptions(proposal.assumptions());
        words = new PrecedentWords(rows, assumptions);
        wordings = new Wordings(proposal, targets);
        assumptions.figures().forEach(reckoning::of);
    }

    /** Whether the figures may be taken over: not where they have been, nor where one comes to nothing, for the reason is said in the language that was spoken. */
    boolean isWhole() {
        return reckoning.isWhole();
    }

    /** Gives away the figures that have been computed. */
    ReckonedFigures handOver() {
        return reckoning.handOver();
    }

    /** The rules after an edit that has left all that is pointed at where it is. */
    CellRules after(Proposal edited, ReckonedFigures known) {
        return new CellRules(edited, targets, known);
    }

    Assumptions assumptions() {
        return assumptions;
    }

    /** An expression as people write it. */
    String shown(String expression) {
        return wordings.of(expression);
    }

    /** What an expression points at that stands in a cell of that year, or of none. */
    PointedCells pointed(Optional<Integer> year) {
        return new PointedCells(targets, assumptions, wordings, year);
    }

    /** What names may become while they are typed. */
    Names names() {
        return new Names(proposal, wordings);
    }

    /** The figure; empty of a blank cell, and where it comes to nothing. */
    Optional<BigDecimal> figure(Precedent figure) {
        return reckoning.of(figure).value().flatMap(Function.identity());
    }

    /** What the figure is computed by, as an expression of the year it is of. */
    Optional<String> source(Precedent figure) {
        PointedCells names = pointed(figure.year());
        return new CellSources(proposal, targets, names::plainly).of(figure);
    }

    /** The cells that are computed from the figure. */
    List<Precedent> dependents(Precedent figure) {
        return new Dependents(proposal, this).of(figure);
    }

    /** Whether an expression comes to other prices by itself. */
    Following following(Expression expression) {
        return Following.of(expression.tree(), targets);
    }

    /** What an expression is computed from that stands in a cell of that year, or of none. */
    CellContext at(Optional<Integer> year) {
        return new CellContext(targets, assumptions, reckoning, results, year);
    }

    @Override
    public String words(Precedent precedent) {
        return words.of(precedent);
    }

    @Override
    public Rule of(Precedent precedent) {
        CellTarget target = precedent.target();
        if (target instanceof Row row) {
            return row(row.row(), precedent.year().orElseThrow());
        }
        if (target instanceof Total total) {
            return total(total.sum(), precedent.year().orElseThrow());
        }
        if (target instanceof Assumed assumed) {
            return assumed(assumed.key(), precedent.year());
        }
        if (target instanceof Sum sum) {
            return sum(sum);
        }
        return target instanceof Field field ? field(field) : free((Free) target);
    }

    private Rule field(Field field) {
        List<Precedent> saving = new TakenSaving(proposal).cells(field);
        return saving.isEmpty()
                ? small(field.table(), field.row()).of(field.column())
                : new Plain(saving, () -> added(saving).or(() -> Optional.of(BigDecimal.ZERO)));
    }

    private Rule row(RowRef row, int year) {
        Line line = proposal.line(row);
        if (row instanceof LineRef whole && line.hasDetails()) {
            List<Precedent> details = IntStream.range(0, line.details().size())
                    .mapToObj(index -> Precedent.of(new Row(whole.detail(index)), year))
                    .toList();
            return new Plain(details, () -> added(details));
        }
        Amounts amounts = row instanceof DetailRef detail
                ? line.details().get(detail.detail()).amounts()
                : line.ownAmounts();
        return entries.cell(Optional.ofNullable(amounts.byYear().get(year)), ValueKind.AMOUNT, Optional.of(year));
    }

    private Rule total(TableTotal sum, int year) {
        if (!proposal.years().contains(year)) {
            return Plain.of(() -> {
                throw NoFigure.because(Texts.of("formula.no-year-of-it", year));
            });
        }
        List<Precedent> counted = Stream.of(Block.values())
                .filter(sum::counts)
                .flatMap(rows::lines)
                .map(line -> Precedent.of(new Row(line), year))
                .toList();
        return new Plain(counted, () -> added(counted).or(() -> Optional.of(BigDecimal.ZERO)));
    }

    private Rule sum(Sum sum) {
        List<Precedent> cells = targets.summed(sum);
        return new Plain(cells, () -> added(cells).or(() -> Optional.of(BigDecimal.ZERO)));
    }

    /** What comes to nothing counts as nothing in a sum, as on the form. */
    private Optional<BigDecimal> added(List<Precedent> precedents) {
        return precedents.stream()
                .flatMap(precedent -> reckoning.of(precedent).value().flatMap(Function.identity()).stream())
                .reduce(BigDecimal::add);
    }

    private Rule assumed(String key, Optional<Integer> year) {
        if (assumptions.isTwice(key)) {
            return Plain.of(() -> {
                throw assumptions.several(key);
            });
        }
        Property<Assumption, BigDecimal> cell = year.map(Assumption::in).orElse(Assumption.VALUE);
        Optional<CellEntry<BigDecimal>> entry = Noted.entry(assumptions.get(key), cell);
        return entry.isPresent() && entry.get() instanceof CellEntry.Formula<BigDecimal> formula
                ? entries.expression(formula.expression(), year, Rounding::carried)
                : Plain.of(() ->
                        Optional.of(entry.flatMap(CellEntry::counted).orElseThrow(() -> assumptions.without(key))));
    }

    private <T extends Noted<T>> SmallRules<T> small(SmallTable<T> table, int row) {
        return new SmallRules<>(table, table.in(proposal).get(row), row, entries, reckoning);
    }

    private Rule free(Free cell) {
        FreeRow row = proposal.freeTables().get(cell.table()).rows().get(cell.row());
        return Noted.entry(row, FreeFigures.COLUMNS.get(cell.column())).orElse(null)
                        instanceof CellEntry.Formula<BigDecimal> formula
                ? entries.expression(formula.expression(), Optional.empty(), Rounding::figure)
                : EntryRules.free(row.cell(cell.column()));
    }
}
