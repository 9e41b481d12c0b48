package dk.forslagsark.excel.template;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The names that take what is written about a table: a row above its caption, one below it, and some headings. */
public final class TableTextNames {
    /** What its names begin with. */
    public static final String TABLE_1 = "tabel_1";

    private static final String LEAD_IN = "indledning_";
    private static final String NOTE = "note_";
    private static final String TITLE = "_titel";

    private TableTextNames() {}

    /**
     * A text of a table.
     *
     * @param table whose it is
     * @param part which of its texts
     */
    public record TableText(TableRef table, Part part) {}

    /**
     * The names of model rows that take a text of any length.
     *
     * @param areas the area at each place, if there is one
     */
    public static Map<String, TableText> rows(Function<AreaPlace, Optional<Area>> areas) {
        Map<String, TableText> rows = new LinkedHashMap<>();
        tables(areas).forEach((prefix, table) -> {
            rows.put(LEAD_IN + prefix, new TableText(table, Part.LEAD_IN));
            rows.put(NOTE + prefix, new TableText(table, Part.NOTE));
        });
        return rows;
    }

    /** What the names of the table begin with that such a row is of. */
    public static String prefix(String name) {
        return name.substring(name.indexOf('_') + 1);
    }

    /**
     * The names of single cells whose own text stays where the proposal has none for it.
     *
     * @param areas the area at each place, if there is one
     */
    public static Map<String, TableText> headings(Function<AreaPlace, Optional<Area>> areas) {
        Map<String, TableText> headings = new LinkedHashMap<>();
        compared().forEach(table -> {
            headings.put(heading(table.prefix().orElseThrow(), "før"), new TableText(table.ref(), Part.BEFORE));
            headings.put(heading(table.prefix().orElseThrow(), "efter"), new TableText(table.ref(), Part.AFTER));
        });
        for (Block block : Block.values()) {
            headings.put(name(block), new TableText(TableRef.of(block), Part.NAME));
            AreaPlace.all().forEach(place -> areas.apply(place)
                    .ifPresent(area ->
                            headings.put(name(block, place), new TableText(TableRef.of(block, area), Part.NAME))));
        }
        headings.put(title(TABLE_1), new TableText(TableRef.TOTALS, Part.TITLE));
        yearly(areas).forEach((prefix, table) -> {
            headings.put(title(prefix), new TableText(table, Part.TITLE));
            headings.put(totalName(prefix), new TableText(table, Part.TOTAL));
        });
        return headings;
    }

    /** The name that keeps in a filled workbook what the template has in such a cell. */
    public static String ofTemplate(String heading) {
        return heading + "_skabelon";
    }

    private static Stream<ListTable<?>> compared() {
        return ListTables.printed().stream().filter(ListTable::compares);
    }

    /** The heading of what was before, or comes after, in a table. */
    public static String heading(String prefix, String side) {
        return prefix + "_" + side + "_overskrift";
    }

    /** What the heading above the areas of a block is called in the short Table 1. */
    public static String name(Block block) {
        return (block == Block.PERMANENT ? TemplateNames.PERMANENT_TOTAL : TemplateNames.IMPLEMENTATION_TOTAL)
                + "_navn";
    }

    /** What the row of an area is called in the short Table 1. */
    public static String name(Block block, AreaPlace place) {
        return TemplateNames.total(block, place) + "_navn";
    }

    /** The caption of a table of years, or of Table 1 in short: what the owner calls it stands behind the number that the cell has. */
    public static String title(String prefix) {
        return prefix + TITLE;
    }

    /** Whether the name is of a caption, of which the number stays. */
    public static boolean isTitle(String heading) {
        return heading.endsWith(TITLE);
    }

    /** What the total of a table of years is called. */
    public static String totalName(String prefix) {
        return prefix + "_total_navn";
    }

    /** The names of all model rows, whichever areas there are. */
    static Stream<String> rowNames() {
        return rows(TableTextNames::any).keySet().stream();
    }

    /** The names of all such cells, whichever areas there are. */
    static Stream<String> headingNames() {
        return headings(TableTextNames::any).keySet().stream();
    }

    static Stream<String> names() {
        return Stream.concat(rowNames(), headingNames());
    }

    /** Some area at each place. */
    static Optional<Area> any(AreaPlace place) {
        return Optional.of(place.shipped().orElseGet(() -> new Area(place.word())));
    }

    /** Each table by what its names begin with. */
    private static Map<String, TableRef> tables(Function<AreaPlace, Optional<Area>> areas) {
        Map<String, TableRef> tables = new LinkedHashMap<>();
        tables.put(TABLE_1, TableRef.TOTALS);
        tables.putAll(yearly(areas));
        ListTables.printed().forEach(table -> tables.put(table.prefix().orElseThrow(), table.ref()));
        return tables;
    }

    /** Those that follow from Table 1 and have its years. */
    private static Map<String, TableRef> yearly(Function<AreaPlace, Optional<Area>> areas) {
        Map<String, TableRef> tables = new LinkedHashMap<>();
        for (Block block : Block.values()) {
            AreaPlace.all().forEach(place -> areas.apply(place).ifPresent(area -> {
                tables.put(TemplateTables.area(block, place).prefix(), TableRef.of(block, area));
                tables.put(TemplateTables.committees(block, place).prefix(), TableRef.byCommittee(block, area));
            }));
        }
        tables.put(TemplateTables.EFFECT.prefix(), TableRef.COMMITTEE_EFFECT);
        return tables;
    }
}
