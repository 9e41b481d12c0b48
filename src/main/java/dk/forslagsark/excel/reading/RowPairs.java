package dk.forslagsark.excel.reading;

import dk.forslagsark.compare.Identity;
import dk.forslagsark.compare.Matching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which rows of a sheet are which of the carried proposal. Rows that have come and rows that are gone stand alone; so do carried rows
 * that nobody can see in the sheet.
 */
public final class RowPairs {
    private static final int NONE = -1;

    /**
     * A row, as the carried proposal has it and as the sheet does.
     *
     * @param before its index in the carried proposal
     * @param read its index in the sheet
     */
    public record Pair(Optional<Integer> before, Optional<Integer> read) {}

    private final List<KnownRow> before;
    private final List<KnownRow> read;
    private final int[] olderOf;
    private final int[] newerOf;

    private RowPairs(List<KnownRow> before, List<KnownRow> read) {
        this.before = before;
        this.read = read;
        olderOf = new int[read.size()];
        newerOf = new int[before.size()];
        Arrays.fill(olderOf, NONE);
        Arrays.fill(newerOf, NONE);
    }

    /** All rows in the order of the sheet; the rows of the sheet that are blank are left out. */
    public static List<Pair> of(List<KnownRow> before, List<KnownRow> read) {
        RowPairs pairs = new RowPairs(before, read);
        pairs.match();
        pairs.matchGaps();
        return pairs.inOrder();
    }

    private void match() {
        Identity<KnownRow> identity = new Identity<>(KnownRow::label, KnownRow::figures);
        List<Integer> seen = seen(before);
        List<Integer> written = seen(read);
        Matching<KnownRow> matching = new Matching<>(
                seen.stream().map(before::get).toList(),
                written.stream().map(read::get).toList(),
                identity);
        for (int i = 0; i < written.size(); i++) {
            if (matching.older(i) >= 0) {
                pair(seen.get(matching.older(i)), written.get(i));
            }
        }
    }

    private void pair(int older, int newer) {
        olderOf[newer] = older;
        newerOf[older] = newer;
    }

    private static List<Integer> seen(List<KnownRow> rows) {
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isBlank()) {
                seen.add(i);
            }
        }
        return seen;
    }

    /** As many rows left between the same neighbours are those rows, written anew. */
    private void matchGaps() {
        int start = 0;
        for (int end = 0; end <= read.size(); end++) {
            if (end == read.size() || olderOf[end] != NONE) {
                matchGap(start, end);
                start = end + 1;
            }
        }
    }

    private void matchGap(int start, int end) {
        List<Integer> written =
                seen(read).stream().filter(row -> row >= start && row < end).toList();
        int first = start == 0 ? 0 : olderOf[start - 1] + 1;
        int last = end == read.size() ? before.size() : olderOf[end];
        boolean alike = !written.isEmpty() && last - first == written.size();
        for (int i = first; alike && i < last; i++) {
            alike = newerOf[i] == NONE;
        }
        for (int i = 0; alike && i < written.size(); i++) {
            pair(first + i, written.get(i));
        }
    }

    private List<Pair> inOrder() {
        List<Pair> all = new ArrayList<>();
        addAlone(all, 0);
        for (int row : seen(read)) {
            int older = olderOf[row];
            all.add(new Pair(Optional.of(older).filter(index -> index != NONE), Optional.of(row)));
            if (older != NONE) {
                addAlone(all, older + 1);
            }
        }
        return all;
    }

    /** Those that the sheet has not, from there up to the next that it has. */
    private void addAlone(List<Pair> all, int from) {
        for (int i = from; i < before.size() && newerOf[i] == NONE; i++) {
            all.add(new Pair(Optional.of(i), Optional.empty()));
        }
    }
}
