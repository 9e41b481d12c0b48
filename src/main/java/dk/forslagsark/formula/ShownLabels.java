package dk.forslagsark.formula;

import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All by which rows and columns are called where an expression points at them. An expression that is the same in two versions whose
 * labels are equal is shown in the same words.
 */
public final class ShownLabels {
    /** Those of a proposal without rows. */
    public static final ShownLabels NONE = new ShownLabels(List.of());

    /** What is called something: a row, by where it stands and its identity, or the columns of a free table. */
    private record Label(Object what, Optional<String> id, List<String> texts) {}

    private final List<Label> labels;

    private ShownLabels(List<Label> labels) {
        this.labels = labels;
    }

    public static ShownLabels of(Proposal proposal) {
        PointedRows rows = new PointedRows(proposal);
        Stream<Label> ofRows = rows.all().map(row -> new Label(row, rows.id(row), List.of(rows.label(row))));
        Stream<Label> ofTables = proposal.freeTables().stream().flatMap(ShownLabels::ofTable);
        return new ShownLabels(Stream.concat(ofRows, ofTables).toList());
    }

    /** Its title, and what stands above its columns. */
    private static Stream<Label> ofTable(FreeTable table) {
        return Stream.concat(
                Stream.of(new Label("title", Optional.empty(), List.of(table.title()))),
                table.rows().stream().limit(1).map(row -> new Label("columns", Optional.empty(), row.cells())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownLabels shown && labels.equals(shown.labels);
    }

    @Override
    public int hashCode() {
        return labels.hashCode();
    }
}
