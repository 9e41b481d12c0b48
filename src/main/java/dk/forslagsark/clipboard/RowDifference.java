package dk.forslagsark.clipboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row that is what the two above it differ by: what is spent, what is proposed, and the change. */
final class RowDifference {
    private RowDifference() {}

    /** Whether the row is the second of the two above it less the first. The same in every year may be chance. */
    static boolean is(PastedRow row, List<PastedRow> above) {
        List<List<BigDecimal>> rows = Stream.concat(above.stream(), Stream.of(row))
                .filter(each -> each.kind() == PastedRow.Kind.LINE)
                .map(RunningSums::amounts)
                .flatMap(Optional::stream)
                .toList();
        return rows.size() == 3 && isDifference(rows.get(0), rows.get(1), rows.get(2));
    }

    private static boolean isDifference(List<BigDecimal> first, List<BigDecimal> second, List<BigDecimal> third) {
        boolean varies =
                third.stream().map(BigDecimal::stripTrailingZeros).distinct().count() > 1;
        return varies
                && first.size() == third.size()
                && second.size() == third.size()
                && IntStream.range(0, third.size())
                        .allMatch(i -> second.get(i).subtract(first.get(i)).compareTo(third.get(i)) == 0);
    }
}
