package dk.forslagsark.excel.reading;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Comments;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The comments on the cells of a row. What is commented on a field that the form has no cell for stands at the first of the row, below
 * what is commented on the row.
 *
 * @param log is told what differs
 */
record CommentCells(ReadingLog log) {
    /** The key of the first cell of a row, where its own comment is. */
    static final String ROW = "";

    private static final String BETWEEN = "\n\n";

    /**
     * The comments of the row: those it had, with what its cells say otherwise.
     *
     * @param cells the cells by the fields they are of, the first by {@link #ROW}
     * @param where the row in words
     */
    Comments read(Comments before, Map<String, ReadCell> cells, String where) {
        Map<String, String> printed = printed(before, cells);
        Comments comments = before;
        for (Map.Entry<String, ReadCell> cell : cells.entrySet()) {
            String was = printed.getOrDefault(cell.getKey(), "");
            String now = cell.getValue().comment().orElse("");
            if (!isIn(was, now) && takes(cell.getValue(), where, now, was)) {
                comments = with(comments, cell.getKey(), now, cells);
            }
        }
        return comments;
    }

    private boolean takes(ReadCell cell, String where, String now, String was) {
        return log.takes(ImportDifference.input(
                cell.address(), Texts.of("excel.where.cell-comment", where), Stated.of(now), Stated.of(was)));
    }

    /** The template may have a comment of its own above ours. */
    private static boolean isIn(String was, String now) {
        String printed = Printed.text(was);
        String found = Printed.text(now);
        return found.equals(printed) || !printed.isEmpty() && found.endsWith("\n" + printed);
    }

    private static Map<String, String> printed(Comments before, Map<String, ReadCell> cells) {
        Map<String, String> printed = new LinkedHashMap<>();
        before.row().ifPresent(text -> printed.put(ROW, text));
        before.cells().forEach((field, text) -> {
            if (cells.containsKey(field)) {
                printed.put(field, text);
            } else if (!Comments.isOfYear(field)) {
                printed.merge(ROW, text, (first, next) -> first + BETWEEN + next);
            }
        });
        return printed;
    }

    private static Comments with(Comments comments, String field, String text, Map<String, ReadCell> cells) {
        if (!field.equals(ROW)) {
            return comments.with(field, text);
        }
        Comments changed = comments.withRow(text);
        for (String other : comments.cells().keySet()) {
            changed = cells.containsKey(other) || Comments.isOfYear(other) ? changed : changed.with(other, "");
        }
        return changed;
    }
}
