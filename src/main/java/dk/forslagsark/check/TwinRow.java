package dk.forslagsark.check;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two rows that grow alike and differ in a single year. A first year may differ: one of them begins more slowly. */
final class TwinRow implements Rule {
    /** Rows of fewer amounts are alike by chance. */
    private static final int LEAST = 3;

    /** Among more rows some are alike by chance. */
    private static final int MOST = 100;

    @Override
    public String id() {
        return "twin-row";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        return Stream.of(Block.values())
                .flatMap(block -> remarks(checked.entered(block)
                        .filter(TwinRow::isVaried)
                        .limit(MOST)
                        .toList()));
    }

    private static boolean isVaried(CheckedRow row) {
        return row.course().stream().map(YearAmount::amount).distinct().count() >= LEAST;
    }

    private static Stream<Remark> remarks(List<CheckedRow> rows) {
        return rows.stream()
                .filter(row -> isOdd(row, rows))
                .map(row -> remark(row, twins(row, rows).get(0)));
    }

    /** The one that differs from several others; of two the later one. */
    private static boolean isOdd(CheckedRow row, List<CheckedRow> rows) {
        List<CheckedRow> twins = twins(row, rows);
        if (twins.size() != 1) {
            return !twins.isEmpty();
        }
        CheckedRow twin = twins.get(0);
        return twins(twin, rows).size() == 1 && rows.indexOf(twin) < rows.indexOf(row);
    }

    private static List<CheckedRow> twins(CheckedRow row, List<CheckedRow> rows) {
        return rows.stream().filter(other -> differing(row, other).isPresent()).toList();
    }

    /** The one year, after the first of the row, in which they differ. */
    private static Optional<Integer> differing(CheckedRow row, CheckedRow other) {
        List<Integer> differing = row.years().stream()
                .boxed()
                .filter(year -> !row.amounts().in(year).equals(other.amounts().in(year)))
                .limit(2)
                .toList();
        return Optional.of(differing)
                .filter(years ->
                        years.size() == 1 && years.get(0) > row.course().get(0).year())
                .map(years -> years.get(0));
    }

    private static Remark remark(CheckedRow row, CheckedRow other) {
        int year = differing(row, other).orElseThrow();
        return row.remark(
                year,
                Texts.of("check.twin-row", row.name(), year, written(row, year), other.name(), written(other, year)));
    }

    private static String written(CheckedRow row, int year) {
        return row.amounts().in(year).map(SpokenAmount::write).orElseGet(() -> Texts.of("check.twin-row.nothing"));
    }
}
