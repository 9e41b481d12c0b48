package dk.forslagsark.word.reading;

import dk.forslagsark.clipboard.Beside;
import dk.forslagsark.clipboard.Clip;
import dk.forslagsark.clipboard.ClipCell;
import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.word.Controls;
import dk.forslagsark.word.WordText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A table of a document, as the texts of its cells; a cell that goes over several columns is followed by blank ones.
 *
 * @param rows its rows
 * @param heading the heading it stands under; empty for none
 * @param caption the paragraph right above it; empty for none
 * @param tags the content controls in it
 */
record TypedTable(List<List<String>> rows, String heading, String caption, Set<String> tags) {
    /** Far more than a form has; more would only keep one waiting. */
    private static final int MOST_ROWS = 2_000;

    private static final Pattern YEAR = Pattern.compile("\\b[12][0-9]{3}\\b");
    private static final Pattern FIGURE = Pattern.compile("[-–−]?[0-9.,\\s]+|[-–−]");

    static TypedTable of(Element table) {
        return of(table, "", "");
    }

    static TypedTable of(Element table, String heading, String caption) {
        List<List<String>> rows = new ArrayList<>();
        for (WordRow row : WordRow.of(table)) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.cells()) {
                cells.add(text(cell));
                for (int i = 1; i < span(cell); i++) {
                    cells.add("");
                }
            }
            rows.addAll(RunTogether.apart(cells));
        }
        Set<String> tags = Controls.all(table).stream().map(Controls::tag).collect(Collectors.toSet());
        return new TypedTable(rows, heading, caption, tags);
    }

    /** Its paragraphs, each a line. */
    private static String text(Element cell) {
        return String.join("\n", WordText.paragraphs(cell)).strip();
    }

    private static int span(Element cell) {
        return Controls.descendants(cell, "gridSpan").stream()
                .findFirst()
                .map(span -> span.getAttributeNS(Controls.WORD, "val"))
                .filter(text -> text.matches("[0-9]{1,2}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    /** The text of a cell; empty where there is none. */
    String cell(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : "";
    }

    boolean isBlank() {
        return rows.stream().flatMap(List::stream).allMatch(String::isBlank);
    }

    /** Each row as a line, its cells parted; those that say nothing are left out. */
    Stream<String> lines() {
        return rows.stream()
                .map(row -> String.join(
                        " | ", row.stream().filter(cell -> !cell.isBlank()).toList()))
                .filter(line -> !line.isBlank());
    }

    /** The same below its caption, where that is one: another paragraph stands where it stood. */
    Stream<String> titled() {
        return Stream.concat(Stream.of(caption).filter(TypedText::isCaption), lines());
    }

    /** What stands in columns of words beside those of Table 1, a line for each row. */
    Stream<String> besideFigures() {
        List<Integer> columns = IntStream.range(
                        1, rows.stream().mapToInt(List::size).max().orElse(0))
                .filter(this::isOfWords)
                .boxed()
                .toList();
        return IntStream.range(1, rows.size())
                .mapToObj(row -> columns.stream()
                        .filter(column -> !cell(row, column).isBlank())
                        .map(column -> cell(0, column) + ": " + cell(row, column))
                        .reduce(cell(row, 0), (line, cell) -> line + " | " + cell))
                .filter(line -> line.contains(" | "));
    }

    /** Neither years nor areas head it, and no figure stands in it. */
    private boolean isOfWords(int column) {
        List<String> body = IntStream.range(1, rows.size())
                .mapToObj(row -> cell(row, column))
                .filter(text -> !text.isBlank())
                .toList();
        return !ColumnWording.AREA.equalsIgnoreCase(cell(0, column))
                && !YEAR.matcher(cell(0, column)).find()
                && !cell(0, column).isBlank()
                && body.stream().noneMatch(FIGURE.asMatchPredicate())
                && body.stream().noneMatch(YEAR.asMatchPredicate());
    }

    /** Whether there are check boxes in it, and nothing else. */
    boolean hasBoxesAlone() {
        return !isBlank()
                && rows.stream().map(TypedTable::line).allMatch(line -> line.isBlank() || TickedBoxes.areIn(line));
    }

    /** Its rows, the cells of each behind each other. */
    String boxes() {
        return rows.stream().map(TypedTable::line).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> row) {
        return String.join(" ", row).strip();
    }

    /** What its rows are called. */
    Stream<String> labels() {
        return rows.stream()
                .flatMap(row -> row.stream().filter(cell -> !cell.isBlank()).limit(1))
                .map(String::strip);
    }

    /** Whether it begins with a cell that says that. */
    boolean begins(String words) {
        return cell(0, 0).equalsIgnoreCase(words);
    }

    /** As it would lie on the clipboard. */
    Clip clip() {
        List<List<ClipCell>> cells = rows.stream()
                .limit(MOST_ROWS)
                .map(row ->
                        row.stream().limit(Clip.MOST_COLUMNS).map(ClipCell::of).toList())
                .toList();
        return new Clip(cells, Optional.of(Notation.DANISH), Beside.NOTHING);
    }
}
