package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.PastedRow.Kind;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Rows that come to some of the rows next to them, and not to all: they may be sums of those, and may be so by chance.
 *
 * @param rows the rows
 */
record SumsOfSome(List<PastedRow> rows) {
    /** One row is no sum. */
    private static final int LEAST = 2;

    /** Longer sums have words for it, or a heading. */
    private static final int MOST = 12;

    /** The rows, those in doubt as such a kind, and with what to say of them. */
    List<PastedRow> as(Kind kind) {
        return IntStream.range(0, rows.size()).mapToObj(i -> marked(i, kind)).toList();
    }

    private PastedRow marked(int i, Kind kind) {
        PastedRow row = rows.get(i);
        if (row.kind() != Kind.LINE || row.doubt().isPresent() || !differs(row)) {
            return row;
        }
        OptionalInt below = comesTo(i, 1);
        OptionalInt above = below.isPresent() ? OptionalInt.empty() : comesTo(i, -1);
        return below.isPresent()
                ? row.as(kind, Texts.of("clipboard.sum-of-some-below", below.getAsInt()))
                : above.isPresent() ? row.as(kind, Texts.of("clipboard.sum-of-some-above", above.getAsInt())) : row;
    }

    /** The same amount in all years may come of others by chance. */
    private static boolean differs(PastedRow row) {
        return RunningSums.amounts(row).stream()
                        .flatMap(List::stream)
                        .filter(amount -> amount.signum() != 0)
                        .distinct()
                        .limit(LEAST)
                        .count()
                == LEAST;
    }

    /** How many rows next to it the row comes to. */
    private OptionalInt comesTo(int row, int step) {
        RunningSums sums = new RunningSums();
        int count = 0;
        for (int i = row + step; i >= 0 && i < rows.size() && count < MOST; i += step) {
            if (rows.get(i).kind() != Kind.LINE) {
                return OptionalInt.empty();
            }
            sums.addLine(rows.get(i));
            count++;
            if (sums.areMatchedBy(rows.get(row), LEAST)) {
                return OptionalInt.of(count);
            }
        }
        return OptionalInt.empty();
    }
}
