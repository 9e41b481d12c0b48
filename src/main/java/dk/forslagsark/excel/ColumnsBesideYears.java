package dk.forslagsark.excel;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.excel.sheet.ArialText;
import dk.forslagsark.excel.sheet.SheetMeasures;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFFont;

/**
 * The columns right of the years, where some tables have <em>I alt</em> and the mark of the pool: as wide as their sums need, and hidden where
 * no table that is printed has anything there, so that the page is left to the others.
 *
 * @param places the places of the template
 * @param years all year columns
 * @param tables what is printed
 */
record ColumnsBesideYears(NamedRanges places, NamedRange years, List<TableContent> tables) {
    private static final Set<String> SUMS = Set.of("i_alt", "total_i_alt");
    private static final Set<String> ENDINGS = Set.of("i_alt", "total_i_alt", "pulje");

    /**
     * Fits them.
     *
     * @param font that of the sums
     * @param padding what is left free around a number, in points
     */
    void fit(XSSFFont font, double padding) {
        Set<Integer> used = columns(tables.stream().filter(table -> !table.isEmpty()), this::isPrinted);
        for (int column : columns(tables.stream(), name -> true)) {
            years.sheet().setColumnHidden(column, !used.contains(column));
        }
        widths(font, padding).forEach((column, points) -> SheetMeasures.widen(years.sheet(), column, points));
    }

    private Set<Integer> columns(Stream<TableContent> some, Predicate<String> which) {
        return some.flatMap(table -> ENDINGS.stream()
                        .filter(ending -> which.test(table.shape().name(ending)))
                        .flatMap(ending -> column(table, ending)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isPrinted(String name) {
        String column = TemplateNames.column(name);
        return !places.has(column) || !new EmptyColumns(tables).names().contains(column);
    }

    /** How wide each column of sums must be, in points. */
    private Map<Integer, Double> widths(XSSFFont font, double padding) {
        return tables.stream()
                .flatMap(table -> SUMS.stream().flatMap(ending -> column(table, ending)
                        .map(column -> Map.entry(column, longest(table, font) + padding))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
    }

    private static double longest(TableContent table, XSSFFont font) {
        Stream<Map<String, CellContent>> cells = Stream.concat(table.rows().stream(), Stream.of(table.totals()));
        return cells.flatMap(row -> SUMS.stream().map(row::get))
                .filter(CellContent.Computed.class::isInstance)
                .flatMap(sum -> ((CellContent.Computed) sum).number().stream())
                .mapToDouble(sum -> ArialText.width(DanishNumber.write(sum), font.getFontHeightInPoints(), true))
                .max()
                .orElse(0);
    }

    /** The column of that cell of the table, if the template has one right of the years. */
    private Stream<Integer> column(TableContent table, String ending) {
        return places
                .find(table.shape().name(ending))
                .filter(place -> place.sheet() == years.sheet())
                .map(NamedRange::firstColumn)
                .filter(column -> column >= years.firstColumn() + years.columns())
                .stream();
    }
}
