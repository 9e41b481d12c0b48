package dk.forslagsark.formula;

import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the rows of a proposal stand after an edit. What an edit leaves as it is stays the same object, so a row is known by that; another
 * by its identity, and a line that has come under another heading by all else it has. Rows that were added, copied, taken away or written in are not
 * followed: the edit has moved others.
 */
final class FollowedRows {
    private final List<PointedRow> rows;
    private final List<PointedRow> later;
    private final Map<PointedRow, PointedRow> after = new HashMap<>();
    private final Map<PointedRow, PointedRow> before = new HashMap<>();

    private FollowedRows(PointedRows was, PointedRows is) {
        rows = was.all().toList();
        later = is.all().toList();
        Map<Object, List<PointedRow>> same = new IdentityHashMap<>();
        later.forEach(row -> add(same, is.content(row), row));
        follow(byContent(was), same);
        if (!after.isEmpty()) {
            follow(byId(was, rows, after), byId(is, later, before));
            follow(withoutHeading(was, rows, after), withoutHeading(is, later, before));
        }
    }

    /** Of a proposal that is another as a whole, as one that is brought back, no row is followed. */
    static FollowedRows of(Proposal before, Proposal after) {
        return new FollowedRows(new PointedRows(before), new PointedRows(after));
    }

    private Map<Object, List<PointedRow>> byContent(PointedRows was) {
        Map<Object, List<PointedRow>> content = new IdentityHashMap<>();
        rows.forEach(row -> add(content, was.content(row), row));
        return content;
    }

    private static Map<Object, List<PointedRow>> byId(
            PointedRows in, List<PointedRow> rows, Map<PointedRow, PointedRow> followed) {
        Map<Object, List<PointedRow>> named = new HashMap<>();
        rows.stream().filter(row -> !followed.containsKey(row)).forEach(row -> in.id(row)
                .ifPresent(id -> add(named, id, row)));
        return named;
    }

    private static Map<Object, List<PointedRow>> withoutHeading(
            PointedRows in, List<PointedRow> rows, Map<PointedRow, PointedRow> followed) {
        Map<Object, List<PointedRow>> lines = new HashMap<>();
        for (PointedRow row : rows) {
            if (!followed.containsKey(row) && in.content(row) instanceof Line line) {
                add(lines, line.withGroup(Optional.empty()), row);
            }
        }
        return lines;
    }

    private static void add(Map<Object, List<PointedRow>> rows, Object content, PointedRow row) {
        rows.computeIfAbsent(content, any -> new ArrayList<>()).add(row);
    }

    /** Of several that are alike none is followed unless there are as many as before. */
    private void follow(Map<Object, List<PointedRow>> was, Map<Object, List<PointedRow>> is) {
        was.forEach((content, from) -> {
            List<PointedRow> to = is.getOrDefault(content, List.of());
            for (int i = 0; i < from.size() && from.size() == to.size(); i++) {
                after.put(from.get(i), to.get(i));
                before.put(to.get(i), from.get(i));
            }
        });
    }

    /** Whether any of them stands in another order or another block. */
    boolean isMoved() {
        Map<PointedRow, Integer> places = new HashMap<>();
        later.forEach(row -> places.put(row, places.size()));
        int last = -1;
        for (PointedRow row : rows) {
            PointedRow now = after.get(row);
            if (now != null && (places.get(now) < last || isInOtherBlock(row, now))) {
                return true;
            }
            last = now == null ? last : places.get(now);
        }
        return false;
    }

    private static boolean isInOtherBlock(PointedRow row, PointedRow now) {
        return row instanceof PointedRow.Line was
                && now instanceof PointedRow.Line is
                && was.row() instanceof LineRef
                && was.row().block() != is.row().block();
    }

    /** Where the row stands now, if it is followed. */
    Optional<PointedRow> after(PointedRow row) {
        return Optional.ofNullable(after.get(row));
    }

    /** Where the row stood, if it is followed. */
    Optional<PointedRow> before(PointedRow row) {
        return Optional.ofNullable(before.get(row));
    }
}
