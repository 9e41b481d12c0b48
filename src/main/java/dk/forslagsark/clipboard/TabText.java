package dk.forslagsark.clipboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text whose cells are parted by tabs, or by another sign, as Excel and LibreOffice put it on the clipboard: a cell with a tab or a line break in it stands in
 * quotation marks, and those within it are doubled. Rows of amounts between two such marks are rows, and the marks are signs of labels.
 */
public final class TabText {
    private static final char TAB = '\t';

    private final String text;

    /** What parts one cell from the next. */
    private final char between;

    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    /** Once a quotation was never closed, there is no later one: looking for its end again and again takes for ever. */
    private boolean quotes = true;

    private TabText(String text, char between) {
        this.text = text;
        this.between = between;
    }

    /** Reads rows of cells; a line end at the very end begins no row. */
    public static List<List<String>> read(String text) {
        return read(text, TAB);
    }

    /** The same where another sign parts the cells. */
    static List<List<String>> read(String text, char between) {
        String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
        return new TabText(bare.replace("\0", ""), between).read();
    }

    /** Writes rows of cells, each ended by a line feed. */
    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(cells -> cells.stream().map(TabText::quoted).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String cell) {
        boolean needed = cell.startsWith("\"") || cell.chars().anyMatch(sign -> "\t\r\n".indexOf(sign) >= 0);
        return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private List<List<String>> read() {
        while (at < text.length()) {
            row.add(cell());
            separator();
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private String cell() {
        while (between != TAB && at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int end = quotes && at < text.length() && text.charAt(at) == '"' ? closing() : -1;
        return end < 0 ? bare() : quotation(end);
    }

    private String bare() {
        int start = at;
        while (at < text.length() && !isSeparator(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quotation(int end) {
        String inside = text.substring(at + 1, end);
        at = end + 1;
        return inside.replace("\"\"", "\"").replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Where the quotation that begins here ends, or -1 if what begins here is no quotation. */
    private int closing() {
        int next = text.indexOf('"', at + 1);
        while (next >= 0 && next + 1 < text.length() && text.charAt(next + 1) == '"') {
            next = text.indexOf('"', next + 2);
        }
        quotes = next >= 0;
        boolean isEnd = next >= 0 && (next + 1 == text.length() || isSeparator(next + 1));
        return isEnd && !holdsRows(text.substring(at + 1, next)) ? next : -1;
    }

    private boolean holdsRows(String inside) {
        return between == TAB
                && inside.indexOf(TAB) >= 0
                && inside.lines().count() > 1
                && inside.lines()
                        .flatMap(line -> Arrays.stream(line.split("\t")).skip(1))
                        .anyMatch(cell -> CellKind.of(ClipCell.of(cell)).isAmount());
    }

    private boolean isSeparator(int index) {
        char sign = text.charAt(index);
        return sign == between || sign == '\r' || sign == '\n';
    }

    /** Steps over what parts this cell from the next. A tab at the very end has a blank cell behind it. */
    private void separator() {
        if (at >= text.length()) {
            return;
        }
        char sign = text.charAt(at++);
        if (sign != between) {
            at += sign == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
            rows.add(row);
            row = new ArrayList<>();
        } else if (at == text.length()) {
            row.add("");
        }
    }
}
