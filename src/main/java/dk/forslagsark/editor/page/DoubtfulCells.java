package dk.forslagsark.editor.page;

import dk.forslagsark.editor.sheet.Doubt;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import java.util.function.Function;

/** Which cells of a sheet are marked for what was found in them: warnings that nobody has accepted. An error is marked as a problem. */
public final class DoubtfulCells {
    private DoubtfulCells() {}

    /**
     * Those of the cells of one kind.
     *
     * @param kind the kind of place the sheet has
     * @param row what the sheet knows its row by
     * @param column what the sheet knows its column by
     */
    public static <P extends Place, R, C> List<Doubt<R, C>> of(
            List<Finding> found, Class<P> kind, Function<P, R> row, Function<P, C> column) {
        return found.stream()
                .filter(finding -> finding.severity() == Severity.WARNING && finding.isOpen())
                .filter(finding -> kind.isInstance(finding.place()))
                .map(finding -> doubt(kind.cast(finding.place()), finding, row, column))
                .toList();
    }

    private static <P, R, C> Doubt<R, C> doubt(P place, Finding finding, Function<P, R> row, Function<P, C> column) {
        return new Doubt<>(row.apply(place), column.apply(place), finding.text());
    }
}
