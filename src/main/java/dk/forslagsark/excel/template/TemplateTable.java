package dk.forslagsark.excel.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of one table: each is the prefix, an underscore and one of these endings.
 *
 * @param prefix what the names begin with
 * @param cells single cells on the model row, the first of which must be there if any of the table is
 * @param help single cells on the model row for what formulas need, often outside what is printed
 * @param years rows of year cells on the model row
 * @param totals rows of year cells elsewhere
 * @param totalCells single cells elsewhere
 * @param heading one cell on the row right above the model row, which is the model of headings within the table; often none
 */
public record TemplateTable(
        String prefix,
        List<String> cells,
        List<String> help,
        List<String> years,
        List<String> totals,
        List<String> totalCells,
        Optional<String> heading) {
    /** What the names of the amounts of the years end with. */
    public static final String AMOUNTS = "beløb";

    /** Of the key by which something falls on the committees, in per cent. */
    public static final String KEY = "nøgle";

    /** What the name of the model of headings ends with. */
    public static final String HEADING = "gruppe";

    /** What its total holds beside its rows, once somebody has gone on in the workbook. */
    public static final String REST = "øvrige";

    /** The share of that. */
    public static final String REST_SHARE = "øvrige_andel";

    private static final List<String> NONE = List.of();

    /** A table without years. */
    static TemplateTable plain(String prefix, String... cells) {
        return new TemplateTable(prefix, List.of(cells), NONE, NONE, NONE, NONE, Optional.empty());
    }

    /** A table of years with a total. */
    public static TemplateTable yearly(String prefix, String... cells) {
        return new TemplateTable(
                prefix, List.of(cells), NONE, List.of(AMOUNTS), List.of("total"), NONE, Optional.empty());
    }

    TemplateTable withTotalCell(String ending) {
        return new TemplateTable(prefix, cells, help, years, totals, List.of(ending), heading);
    }

    /** The same with cells for what formulas need. */
    TemplateTable withHelp(String... endings) {
        return new TemplateTable(prefix, cells, List.of(endings), years, totals, totalCells, heading);
    }

    /** The same with more totals: rows of year cells elsewhere. */
    TemplateTable withTotals(String... endings) {
        List<String> all = Stream.concat(totals.stream(), Stream.of(endings)).toList();
        return new TemplateTable(prefix, cells, help, years, all, totalCells, heading);
    }

    /** The same with headings within the table. */
    public TemplateTable withHeadings() {
        return new TemplateTable(prefix, cells, help, years, totals, totalCells, Optional.of(HEADING));
    }

    /** The name of the model of its headings, where it can have some. */
    public Optional<String> headingName() {
        return heading.map(this::name);
    }

    public String name(String ending) {
        return prefix + "_" + ending;
    }

    public String first() {
        return name(cells.get(0));
    }

    /** The rows that are hidden without content. */
    public String block() {
        return TemplateNames.BLOCK + prefix;
    }

    public Stream<String> modelRow() {
        return Stream.of(cells, help, years).flatMap(List::stream).map(this::name);
    }

    Stream<String> names() {
        Stream<String> below = Stream.concat(totals.stream(), totalCells.stream());
        return Stream.of(headingName().stream(), modelRow(), below.map(this::name), Stream.of(block()))
                .flatMap(names -> names);
    }
}
