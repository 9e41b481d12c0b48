package dk.forslagsark.formula;

import dk.forslagsark.formula.CellTarget.Field;
import dk.forslagsark.formula.CellTarget.Free;
import dk.forslagsark.formula.CellTarget.Row;
import dk.forslagsark.formula.CellTarget.Sum;
import dk.forslagsark.formula.CellTarget.Total;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Expressions as people write them, with the labels that rows have now, in the place of identities. */
final class Wordings {
    private final Proposal proposal;
    private final CellTargets targets;
    private final Labels labels;
    /** Words that mean something else when they stand by themselves. */
    private final Set<String> taken;
    /** Rows filled to the side say the same in many cells. Several threads may ask. */
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Wordings(Proposal proposal, CellTargets targets) {
        this.proposal = proposal;
        this.targets = targets;
        labels = targets.labels();
        taken = Stream.concat(proposal.assumptions().stream().map(row -> row.name()), Stream.of(TableTotal.PREFIX))
                .map(AssumptionName::key)
                .collect(Collectors.toSet());
    }

    /** The expression in words. What points at nothing any more stays as it is kept. */
    String of(String expression) {
        return expression.indexOf('{') < 0 ? expression : known.computeIfAbsent(expression, this::inWords);
    }

    private String inWords(String expression) {
        return Pieces.rewritten(expression, piece -> of(piece.reference()));
    }

    /** What is pointed at by an identity, in words; empty where it is by other means, or the row is gone. */
    Optional<String> of(Reference reference) {
        return reference.isKept()
                ? targets.find(reference)
                        .value()
                        .map(target -> of(target) + reference.year().written())
                : Optional.empty();
    }

    /** What an expression calls it, whatever the year. */
    String of(CellTarget target) {
        if (target instanceof Row row) {
            return labels.written(row.row(), isTaken(row));
        }
        if (target instanceof Total total) {
            return total.sum().written();
        }
        if (target instanceof Field field) {
            return labels.written(field.table(), field.row()) + "."
                    + field.column().word();
        }
        if (target instanceof Sum sum) {
            return sum.table().title() + "." + sum.column().word();
        }
        return target instanceof Free free
                ? labels.written(free.table(), free.row()) + "." + column(free)
                : ((CellTarget.Assumed) target).key();
    }

    /** The same by the identity of its row, or with its label in quotes; empty of what no expression can take for an assumption. */
    Optional<String> plainly(CellTarget target) {
        return PointedRow.of(target)
                .flatMap(new PointedRows(proposal)::id)
                .map(id -> Reference.kept(id, Binding.column(target), YearChoice.SAME))
                .or(() -> target instanceof Row row && row.row() instanceof LineRef
                        ? Optional.of(labels.written(row.row(), true))
                        : Optional.empty());
    }

    /** A label that is an assumption's name too is quoted: by itself the word is the assumption. */
    private boolean isTaken(Row row) {
        String label = proposal.line(row.row()).label();
        return row.row() instanceof LineRef && taken.contains(AssumptionName.key(label))
                || row.row() instanceof DetailRef && SmallTable.called(label).isPresent()
                || label.equalsIgnoreCase(TableTotal.PREFIX);
    }

    private String column(Free free) {
        return heading(proposal, free)
                .map(heading -> Reference.step(heading, false))
                .orElseGet(() -> ColumnLetters.of(free.column()));
    }

    /** What stands above the cell, if nothing else in the table is called that. */
    static Optional<String> heading(Proposal proposal, Free free) {
        FreeRow headings = proposal.freeTables().get(free.table()).rows().get(0);
        String heading = headings.cell(free.column());
        boolean isAgain = headings.cells().stream()
                        .map(PlainText::key)
                        .filter(PlainText.key(heading)::equals)
                        .count()
                > 1;
        boolean unclear = heading.isBlank() || heading.length() == 1 || free.row() == 0 || isAgain;
        return Optional.of(heading).filter(any -> !unclear);
    }
}
