package dk.forslagsark.pdf;

import dk.forslagsark.paper.PaperCell;
import dk.forslagsark.paper.PaperColumn;
import dk.forslagsark.paper.PaperRow;
import dk.forslagsark.paper.PaperRow.Kind;
import dk.forslagsark.paper.PaperTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes a table: its heads are repeated on each page, and every cell that names a column or a row says so. */
record TableHtml(Xhtml out, PaperTable table) {
    /** A table of so few rows is rather moved to the next page than parted. */
    private static final int SHORT = 16;

    void write() {
        boolean isShort = table.rows().size() <= SHORT;
        out.element("table", this::parts, "class", isShort ? "short" : "long");
    }

    private void parts() {
        int whole = table.columns().stream().mapToInt(PaperColumn::width).sum();
        table.columns()
                .forEach(column -> out.element(
                        "col", "", "style", "width: " + Math.round(1000f * column.width() / whole) / 10f + "%"));
        if (!table.heads().isEmpty()) {
            out.element("thead", () -> table.heads().forEach(this::row));
        }
        if (!table.rows().isEmpty()) {
            out.element("tbody", () -> table.rows().forEach(this::row));
        }
    }

    private void row(PaperRow row) {
        out.element("tr", () -> cells(row), "class", row.kind().name().toLowerCase(Locale.ROOT));
    }

    private void cells(PaperRow row) {
        int column = 0;
        for (PaperCell cell : row.cells()) {
            cell(row, cell, column);
            column += cell.span();
        }
    }

    private void cell(PaperRow row, PaperCell cell, int column) {
        boolean isHead = row.kind() == Kind.HEAD;
        String name = isHead || column == 0 ? "th" : "td";
        List<String> scope = isHead ? List.of("scope", "col") : name.equals("th") ? List.of("scope", "row") : List.of();
        List<String> span = cell.span() > 1 ? List.of("colspan", Integer.toString(cell.span())) : List.of();
        String[] attributes = Stream.of(List.of("class", look(cell, column)), scope, span)
                .flatMap(List::stream)
                .toArray(String[]::new);
        out.element(name, () -> new Lines(out).write("div", cell.text()), attributes);
    }

    private String look(PaperCell cell, int column) {
        return cell.span() > 1
                ? "across"
                : table.columns().get(column).kind().name().toLowerCase(Locale.ROOT);
    }
}
