package dk.forslagsark.word;

import dk.forslagsark.excel.NamedTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Repeats the model row of a table for its rows, and that of headings for its headings.
 *
 * @param root the document
 * @param table what stands in the table
 * @param years repeats cells sideways
 */
record RepeatedTable(Element root, NamedTable table, YearCellsFilling years) {
    /** Does nothing for a table that the template has not. */
    void fill() {
        Optional<Element> model = row(table.shape().first());
        Optional<Element> heading = table.shape().headingName().flatMap(this::row);
        model.ifPresent(line -> {
            for (Map<String, List<String>> row : table.rows()) {
                Optional<Element> copied = table.isHeading(row) ? heading : Optional.of(line);
                copied.ifPresent(each -> repeat(each, line, row));
            }
            Controls.remove(line);
        });
        heading.ifPresent(Controls::remove);
        table.totals()
                .forEach((ending, texts) ->
                        Controls.tagged(root, table.shape().name(ending)).forEach(control -> fill(control, texts)));
    }

    private Optional<Element> row(String name) {
        return Controls.tagged(root, name).stream()
                .flatMap(control -> Controls.around(control, "tr").stream())
                .findFirst();
    }

    private void repeat(Element model, Element before, Map<String, List<String>> texts) {
        Element copy = (Element) model.cloneNode(true);
        before.getParentNode().insertBefore(copy, before);
        texts.forEach((ending, written) ->
                Controls.tagged(copy, table.shape().name(ending)).forEach(control -> fill(control, written)));
    }

    private void fill(Element control, List<String> texts) {
        if (texts.size() == 1 && !isYears(control)) {
            WrittenText.put(control, texts.get(0));
        } else {
            years.fill(control, texts);
        }
    }

    private boolean isYears(Element control) {
        return Stream.concat(table.shape().years().stream(), table.shape().totals().stream())
                .map(table.shape()::name)
                .anyMatch(Controls.tag(control)::equals);
    }
}
