package dk.forslagsark.formula;

import dk.forslagsark.formula.CellTarget.Field;
import dk.forslagsark.formula.CellTarget.Free;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ValueKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A proposal whose expressions name the rows they point at by identities, so that they go on pointing at them when rows are
 * renamed, moved and sorted. A row has an identity while something points at it, and no longer.
 */
public final class Binding extends Expressions {
    private final PointedRows rows;
    private final Assumptions assumptions;
    private final Proposal before;
    private Optional<CellTargets> targets = Optional.empty();
    private Optional<Set<String>> typedBefore = Optional.empty();
    private Optional<Ids> fresh = Optional.empty();
    private final Map<PointedRow, String> ids = new HashMap<>();

    private Binding(Proposal proposal, Proposal before) {
        this.before = before;
        rows = new PointedRows(proposal);
        assumptions = new Assumptions(proposal.assumptions());
    }

    /**
     * What an edit has made of a proposal, with what has been typed bound to the rows of those labels. A word by itself is bound
     * only where it was typed in this edit: one that stood for an assumption must not come to mean a row of that name when the
     * assumption is gone.
     *
     * @param before the proposal before the edit
     */
    public static Proposal of(Proposal before, Proposal after) {
        Proposal apart = Copies.toldApart(after);
        Binding binding = new Binding(apart, before);
        Proposal bound = binding.in(apart);
        Set<String> named = Ids.in(ExpressionTexts.of(bound));
        boolean areIdentified =
                binding.ids.isEmpty() && new PointedRows(bound).ids().allMatch(named::contains);
        Proposal identified =
                areIdentified ? bound : new Identities(row -> binding.id(row).filter(named::contains)).in(bound);
        return identified.equals(after) ? after : identified;
    }

    /** What has been opened, bound where it points at rows by their labels, as a file written by hand does; else as it is. */
    public static Proposal opened(Proposal proposal) {
        Proposal bound = of(proposal, proposal);
        return ExpressionTexts.of(bound).equals(ExpressionTexts.of(proposal)) ? proposal : bound;
    }

    private Optional<String> id(PointedRow row) {
        return rows.id(row).or(() -> Optional.ofNullable(ids.get(row)));
    }

    @Override
    String text(String expression) {
        return Pieces.rewritten(expression, piece -> bound(piece.reference(), expression));
    }

    private Optional<String> bound(Reference reference, String expression) {
        if (reference.isKept()) {
            return Optional.empty();
        }
        if (!reference.mayBeAssumption()) {
            return targets().find(reference).value().flatMap(target -> kept(target, reference));
        }
        boolean isAssumption =
                assumptions.has(AssumptionName.key(reference.first().text()));
        return isAssumption || isOld(expression)
                ? Optional.empty()
                : targets().row(reference.first()).value().flatMap(target -> kept(target, reference));
    }

    /** Most edits name no row, and then the labels of all rows are not looked at. */
    private CellTargets targets() {
        targets = targets.or(() -> Optional.of(new CellTargets(rows.proposal())));
        return targets.get();
    }

    /** Most edits type no word by itself, and then the proposal before is not looked through. */
    private boolean isOld(String expression) {
        typedBefore = typedBefore.or(() -> Optional.of(ExpressionTexts.of(before)));
        return typedBefore.get().contains(expression);
    }

    private Optional<String> kept(CellTarget target, Reference reference) {
        return PointedRow.of(target).map(row -> Reference.kept(given(row), column(target), reference.year()));
    }

    private String given(PointedRow row) {
        return id(row).orElseGet(() -> ids.computeIfAbsent(row, this::newId));
    }

    private String newId(PointedRow row) {
        fresh = fresh.or(() -> Optional.of(new Ids(rows.proposal())));
        return fresh.get().forLabel(rows.label(row));
    }

    /** What the column of the target is kept by, if it stands in one. */
    static Optional<String> column(CellTarget target) {
        if (target instanceof Field field) {
            return Optional.of(field.column().key());
        }
        return target instanceof Free free ? Optional.of(ColumnLetters.of(free.column())) : Optional.empty();
    }

    @Override
    <V> Optional<V> result(String expression, Optional<Integer> year, ValueKind<V> kind, Optional<V> before) {
        return before;
    }
}
