package dk.forslagsark.cli;

import java.util.List;

/**
 * A row of the printed table.
 *
 * @param indent how far the label is set in, in steps
 * @param label the label, of any length
 * @param area the area, empty for headings and totals
 * @param figures a text per year; none for a heading
 * @param comment what stands in the place of the figures, beginning in the first year's column; often empty
 */
record TableRow(int indent, String label, String area, List<String> figures, String comment) {
    TableRow {
        figures = List.copyOf(figures);
    }

    TableRow(int indent, String label, String area, List<String> figures) {
        this(indent, label, area, figures, "");
    }

    static TableRow heading(int indent, String label) {
        return new TableRow(indent, label, "", List.of());
    }

    static TableRow comment(String label, String comment) {
        return new TableRow(0, label, "", List.of(), comment);
    }
}
