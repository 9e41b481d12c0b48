package dk.forslagsark.excel.template;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.ResultColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables a form may have besides Table 1. */
public final class TemplateTables {
    /** What the names of a committee end with. */
    public static final String COMMITTEE = "udvalg";

    /** What the names of a saving or a cost end with. */
    public static final String KIND = "art";

    /** What the names of a calendar year end with. */
    public static final String YEAR = "år";

    /** What the names of the sum of a row end with that tells of its kind. */
    public static final String ROW_SUM = "rækkesum";

    public static final TemplateTable EFFECT =
            TemplateTable.yearly("bevilling", COMMITTEE).withTotals(TemplateTable.REST);

    /** What all committees together save, and cost. */
    public static final String TOTAL_SAVING = "total_besparelse";

    public static final String TOTAL_COST = "total_omkostninger";

    /** The years of a table that may have others than Table 1: a row of year cells elsewhere. */
    public static final String OWN_YEARS = "årstal";

    private TemplateTables() {}

    /** The permanent changes or the investments of an area. */
    public static TemplateTable area(Block block, AreaPlace place) {
        String prefix = prefix(block, place);
        TemplateTable table = block == Block.PERMANENT
                ? TemplateTable.yearly(prefix, "tekst", "i_alt")
                : TemplateTable.yearly(prefix, "tekst", "pulje", "i_alt");
        return table.withHeadings()
                .withHelp(COMMITTEE, KIND, ROW_SUM)
                .withTotals(TemplateTable.REST, OWN_YEARS)
                .withTotalCell("total_i_alt");
    }

    /** How they fall on the committees. */
    public static TemplateTable committees(Block block, AreaPlace place) {
        TemplateTable table = TemplateTable.yearly(
                        "fordeling_" + prefix(block, place), COMMITTEE, KIND, TemplateTable.KEY, "andel")
                .withTotals(TemplateTable.REST, OWN_YEARS)
                .withTotalCell(TemplateTable.REST_SHARE);
        return block == Block.PERMANENT ? table.withTotals(TOTAL_SAVING, TOTAL_COST) : table;
    }

    /**
     * One of the smaller tables.
     *
     * @throws java.util.NoSuchElementException if no form prints it
     */
    public static TemplateTable of(ListTable<?> table) {
        Stream<String> computed = table.results().stream().map(ResultColumn::ending);
        return new TemplateTable(
                table.prefix().orElseThrow(),
                Stream.concat(endings(table, false), computed).distinct().toList(),
                List.of(),
                endings(table, true).toList(),
                endings(table, true).map(any -> OWN_YEARS).toList(),
                List.of(),
                Optional.empty());
    }

    /** Those of fields that are marked year by year, or of the others. */
    private static Stream<String> endings(ListTable<?> table, boolean areYears) {
        return table.fields().stream()
                .filter(field -> field.isByYear() == areYears)
                .flatMap(field -> field.ending().stream());
    }

    static List<TemplateTable> all() {
        Stream<TemplateTable> byArea = Stream.of(Block.values()).flatMap(block -> AreaPlace.all().stream()
                .flatMap(place -> Stream.of(area(block, place), committees(block, place))));
        Stream<TemplateTable> small = ListTables.printed().stream().map(TemplateTables::of);
        return Stream.of(byArea, Stream.of(EFFECT), small)
                .flatMap(Function.identity())
                .toList();
    }

    private static String prefix(Block block, AreaPlace place) {
        return (block == Block.PERMANENT ? "varig_" : "investering_") + place.word();
    }
}
