package dk.forslagsark.formula;

import dk.forslagsark.formula.Pieces.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What expressions point at, piece by piece, also while they are being typed; and how they write a cell that is pointed at.
 *
 * @param targets what may be pointed at
 * @param assumptions the assumptions
 * @param wordings what cells are called
 * @param year the year of the cell the expression stands in, if it has one
 */
record PointedCells(CellTargets targets, Assumptions assumptions, Wordings wordings, Optional<Integer> year) {
    /** All that it points at, from the left. */
    List<Pointed> in(String expression) {
        List<Pointed> found = new ArrayList<>();
        Pieces pieces = Pieces.of(expression);
        for (Named piece : pieces.named()) {
            pointed(piece).ifPresent(next -> add(found, next, pieces.text()));
        }
        return found;
    }

    private static void add(List<Pointed> found, Pointed next, String text) {
        Optional<Pointed> before = found.stream().reduce((one, other) -> other);
        boolean isSpan = before.isPresent()
                && text.substring(before.get().end(), next.start()).strip().equals(":");
        if (isSpan) {
            found.set(found.size() - 1, before.get().to(next));
        } else {
            found.add(next);
        }
    }

    private Optional<Pointed> pointed(Named piece) {
        Reference reference = piece.reference();
        return target(reference)
                .flatMap(target -> precedent(target, reference.year()))
                .map(cell -> new Pointed(piece.token().start(), piece.token().end(), cell, cell));
    }

    private Optional<CellTarget> target(Reference reference) {
        boolean isRow = reference.mayBeAssumption()
                && !assumptions.has(AssumptionName.key(reference.first().text()));
        return (isRow ? targets.row(reference.first()) : targets.find(reference)).value();
    }

    private Optional<Precedent> precedent(CellTarget target, YearChoice choice) {
        if (target instanceof CellTarget.Assumed assumed) {
            return Optional.of(assumptions.pointed(assumed, choice.from(year)));
        }
        return target.isByYear()
                ? choice.from(year).map(meant -> Precedent.of(target, meant))
                : Optional.of(Precedent.of(target));
    }

    /** How an expression here writes the cell: relative to its own year, where it has one. */
    String written(Precedent cell) {
        String name = cell.target() instanceof CellTarget.Assumed assumed
                ? assumptions.shown(assumed.key())
                : wordings.of(cell.target());
        return name + cell.year().map(this::choice).orElse(YearChoice.SAME).written();
    }

    /** The same in a way that means nothing else, whatever is added: a row by its identity, or by its label in quotes. */
    String plainly(Precedent cell) {
        return wordings.plainly(cell.target())
                .map(name -> name
                        + cell.year().map(this::choice).orElse(YearChoice.SAME).written())
                .orElseGet(() -> written(cell));
    }

    /** How an expression names the sum of the cells, if they are all of a column that is summed. */
    Optional<String> sum(List<Precedent> cells) {
        return cells.get(0).target() instanceof CellTarget.Field field
                        && field.column().isSummed()
                ? Optional.of(new CellTarget.Sum(field.table(), field.column()))
                        .filter(sum -> targets.summed(sum).equals(cells))
                        .map(wordings::of)
                : Optional.empty();
    }

    private YearChoice choice(int meant) {
        return year.<YearChoice>map(own -> new YearChoice.Relative(meant - own))
                .orElseGet(() -> new YearChoice.Fixed(meant));
    }
}
