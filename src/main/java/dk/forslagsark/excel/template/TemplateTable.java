package dk.forslagsark.excel.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of one table: each is the prefix, an underscore and one of these endings.
 *
 * @param prefix what the names begin with
 * @param cells single cells on the model row, the first of which must be there if any of the table is
 * @param years rows of year cells on the model row
 * @param totals rows of year cells elsewhere
 * @param totalCells single cells elsewhere
 * @param heading one cell on the row right above the model row, which is the model of headings within the table; often none
 */
public record TemplateTable(
        String prefix,
        List<String> cells,
        List<String> years,
        List<String> totals,
        List<String> totalCells,
        Optional<String> heading) {
    /** What the name of the model of headings ends with. */
    public static final String HEADING = "gruppe";

    private static final List<String> NONE = List.of();

    /** A table without years. */
    static TemplateTable plain(String prefix, String... cells) {
        return new TemplateTable(prefix, List.of(cells), NONE, NONE, NONE, Optional.empty());
    }

    /** A table of years with a total. */
    public static TemplateTable yearly(String prefix, String... cells) {
        return new TemplateTable(prefix, List.of(cells), List.of("beløb"), List.of("total"), NONE, Optional.empty());
    }

    TemplateTable withTotalCell(String ending) {
        return new TemplateTable(prefix, cells, years, totals, List.of(ending), heading);
    }

    /** The same with more totals: rows of year cells elsewhere. */
    TemplateTable withTotals(String... endings) {
        List<String> all = Stream.concat(totals.stream(), Stream.of(endings)).toList();
        return new TemplateTable(prefix, cells, years, all, totalCells, heading);
    }

    /** The same with headings within the table. */
    public TemplateTable withHeadings() {
        return new TemplateTable(prefix, cells, years, totals, totalCells, Optional.of(HEADING));
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
        return Stream.concat(cells.stream(), years.stream()).map(this::name);
    }

    Stream<String> names() {
        Stream<String> below = Stream.concat(totals.stream(), totalCells.stream());
        return Stream.of(headingName().stream(), modelRow(), below.map(this::name), Stream.of(block()))
                .flatMap(names -> names);
    }
}
