package dk.forslagsark.word.reading;

import dk.forslagsark.excel.NamedContent;
import dk.forslagsark.excel.NamedTable;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.word.Controls;
import java.util.List;
import java.util.Optional;

/**
 * Which rows of a document are repeated, by their controls.
 *
 * @param shapes the tables there are
 */
record RowsOfTables(List<TemplateTable> shapes) {
    static RowsOfTables of(NamedContent content) {
        return new RowsOfTables(content.tables().stream().map(NamedTable::shape).toList());
    }

    private Optional<TemplateTable> shape(WordRow row) {
        return shapes.stream().filter(shape -> has(row, shape.first())).findFirst();
    }

    private static boolean has(WordRow row, String tag) {
        return !Controls.tagged(row.element(), tag).isEmpty();
    }

    boolean isOne(WordRow row) {
        return shape(row).isPresent();
    }

    /** The name of the headings among rows like this one. */
    Optional<String> heading(WordRow row) {
        return shape(row).flatMap(TemplateTable::headingName);
    }

    /** That row if it is repeated, or, if it heads some that are, the first of these. */
    Optional<WordRow> like(List<WordRow> all, WordRow row) {
        return isOne(row)
                ? Optional.of(row)
                : headed(row).flatMap(shape -> all.stream()
                        .filter(each -> has(each, shape.first()))
                        .findFirst());
    }

    private Optional<TemplateTable> headed(WordRow row) {
        return shapes.stream()
                .filter(shape ->
                        shape.headingName().filter(name -> has(row, name)).isPresent())
                .findFirst();
    }
}
