package dk.forslagsark.excel;

import dk.forslagsark.excel.template.TemplateNames;
import java.util.List;

/**
 * The columns of a form in which nothing stands.
 *
 * @param tables what is printed
 */
record EmptyColumns(List<TableContent> tables) {
    /** What a template calls them, if it is to print none of them empty. */
    List<String> names() {
        return tables.stream()
                .filter(table -> !table.isEmpty())
                .flatMap(table -> table.shape().cells().stream()
                        .filter(ending -> isEmpty(table, ending))
                        .map(table.shape()::name))
                .map(TemplateNames::column)
                .toList();
    }

    private static boolean isEmpty(TableContent table, String ending) {
        return table.rows().stream()
                .filter(row -> row.containsKey(ending))
                .flatMap(row -> WrittenContent.of(ending, row.get(ending)).stream())
                .allMatch(String::isBlank);
    }
}
