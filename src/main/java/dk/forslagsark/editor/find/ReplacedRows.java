package dk.forslagsark.editor.find;

import dk.forslagsark.document.Replacing.Change;
import dk.forslagsark.editor.sheet.Cell;
import dk.forslagsark.editor.sheet.RowContent;
import dk.forslagsark.editor.sheet.RowContent.Fold;
import dk.forslagsark.editor.sheet.RowContent.Style;
import dk.forslagsark.editor.sheet.SheetColumn;
import dk.forslagsark.editor.sheet.SheetColumn.Kind;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is replaced, as rows of a sheet that is only looked at. Of a long text what stands around the first change. */
final class ReplacedRows {
    private static final int AROUND = 60;

    private ReplacedRows() {}

    static List<SheetColumn<String>> columns() {
        return List.of(
                new SheetColumn<>("where", Texts.of("find.replace.where"), Kind.LABEL),
                new SheetColumn<>("before", Texts.of("find.replace.before"), Kind.LONG),
                new SheetColumn<>("after", Texts.of("find.replace.after"), Kind.LONG));
    }

    static List<RowContent<Integer, String>> of(List<Change> changes) {
        return IntStream.range(0, changes.size())
                .mapToObj(i -> row(i, changes.get(i)))
                .toList();
    }

    private static RowContent<Integer, String> row(int index, Change change) {
        int from = firstDifference(change.before(), change.after());
        Map<String, Cell> cells = Map.of(
                "where", cell(change.where()),
                "before", cell(around(change.before(), from)),
                "after", cell(around(change.after(), from)));
        return new RowContent<>(index, Style.LINE, Integer.toString(index + 1), Fold.NONE, cells);
    }

    private static int firstDifference(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        return IntStream.range(0, shorter)
                .filter(i -> before.charAt(i) != after.charAt(i))
                .findFirst()
                .orElse(shorter);
    }

    /** A long text from somewhat before the place to somewhat behind it, on one line. */
    static String around(String text, int place) {
        int begin = Math.max(0, place - AROUND);
        int end = Math.min(text.length(), place + 2 * AROUND);
        return (begin > 0 ? "…" : "")
                + text.substring(begin, end).replaceAll("\\s+", " ")
                + (end < text.length() ? "…" : "");
    }

    private static Cell cell(String text) {
        return Cell.readOnly(text, Texts.of("find.replace.read-only"));
    }
}
