package dk.forslagsark.document;

import dk.forslagsark.document.Repricing.Change;
import dk.forslagsark.document.Repricing.Kept;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Expression;
import dk.forslagsark.formula.Following;
import dk.forslagsark.prices.PriceFactor;
import dk.forslagsark.prices.PriceRates.Kind;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.CellEntry.Formula;
import dk.forslagsark.proposal.CellEntry.Value;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.ValueKind;
import dk.forslagsark.spoken.SpokenNumber;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Year;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.TableCell;
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
    private int following;

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

    /** How many formulas come to other prices by themselves. */
    int following() {
        return following;
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
        return new SmallRevaluation(this).in(changed);
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
        Kind kind = proposal.line(row).area().equals(Area.CAPITAL) ? Kind.CAPITAL : Kind.SERVICE;
        Amounts changed = amounts;
        for (Map.Entry<Integer, CellEntry<Amount>> cell : amounts.byYear().entrySet()) {
            Place place = Place.cell(row, Column.year(cell.getKey()));
            Cell at = new Cell(kind, place, RowWords.of(proposal, row), Integer.toString(cell.getKey()));
            changed = changed.with(cell.getKey(), in(at, ValueKind.AMOUNT, cell.getValue()));
        }
        return changed;
    }

    /** What the cell holds at the other price level. */
    <V> CellEntry<V> in(Cell at, ValueKind<V> kind, CellEntry<V> entry) {
        if (entry instanceof Value<V> value) {
            return number(at, kind.number(value.value()))
                    .<CellEntry<V>>map(after -> new Value<>(kind.figure(after)))
                    .orElse(entry);
        }
        if (entry instanceof Formula<V> formula && evaluation.following(formula.expression()) == Following.FOLLOWS) {
            following++;
            return entry;
        }
        if (entry instanceof Formula<V> formula && isTyped(formula)) {
            return expression(
                            at,
                            kind,
                            formula.expression(),
                            kind.number(formula.counted().get()))
                    .orElse(formula);
        }
        boolean isRead =
                entry instanceof Formula<V> formula && formula.counted().isPresent();
        keep(at, evaluation.shown(entry.typed().orElseThrow()), isRead);
        return entry;
    }

    private boolean isTyped(Formula<?> formula) {
        return formula.counted().isPresent() && evaluation.following(formula.expression()) == Following.TYPED;
    }

    /** The number at the other price level, unless it stays as it is. */
    private Optional<BigDecimal> number(Cell at, BigDecimal before) {
        return factor(at, before).flatMap(factor -> noted(at, before, factor.of(before)));
    }

    /** The expression at the other price level, unless it stays as it is. */
    private <V> Optional<Formula<V>> expression(Cell at, ValueKind<V> kind, String expression, BigDecimal before) {
        Optional<String> text =
                factor(at, before).filter(factor -> !factor.changesNothing()).map(factor -> factor.of(expression));
        if (text.isPresent() && Expression.read(text.get()).value().isEmpty()) {
            keep(at, expression, true);
            return Optional.empty();
        }
        return text.flatMap(changed -> computed(at, kind, changed, before));
    }

    private <V> Optional<Formula<V>> computed(Cell at, ValueKind<V> kind, String text, BigDecimal before) {
        Optional<V> after = evaluationAt(at).value(text, kind).value();
        if (after.isEmpty()) {
            tooLarge.add(at);
        }
        after.ifPresent(result -> noted(at, before, kind.number(result)));
        return after.map(result -> new Formula<>(text, Optional.of(result)));
    }

    private Evaluation evaluationAt(Cell at) {
        return at.place() instanceof TableCell cell && cell.column() instanceof Year year
                ? evaluation.in(year.year())
                : evaluation;
    }

    private void keep(Cell at, String text, boolean isRead) {
        kept.add(new Kept(at.place(), at.row(), at.column(), text, isRead));
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
                SpokenNumber.writeBriefly(before),
                SpokenNumber.writeBriefly(after)));
        return Optional.of(after);
    }
}
