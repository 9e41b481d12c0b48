package dk.forslagsark.excel.template;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The tables a form may have besides Table 1. */
public final class TemplateTables {
    public static final TemplateTable EFFECT = TemplateTable.yearly("bevilling", "udvalg");
    public static final TemplateTable STAFFING = TemplateTable.plain("personale", "tekst", "før", "efter", "ændring");
    public static final TemplateTable UNIT_PRICES = TemplateTable.plain(
            "enhedspris", "tekst", "antal_før", "pris_før", "antal_efter", "pris_efter", "virkning");
    public static final TemplateTable BUDGETS =
            TemplateTable.plain("budget", "aktivitet", "år", "beløb", "besparelse", "andel");
    public static final TemplateTable SUCCESS =
            TemplateTable.plain("succes", "kriterium", "måling", "ansvarlig", "hvornår");
    public static final TemplateTable CONSULTATIONS =
            TemplateTable.plain("høring", "part", "hørt", "dato", "konklusion");
    public static final TemplateTable SCHEDULE =
            new TemplateTable("tidsplan", List.of("aktivitet"), List.of("år"), List.of(), List.of());

    private TemplateTables() {}

    /** The permanent changes or the investments of an area. */
    public static TemplateTable area(Block block, Area area) {
        return block == Block.PERMANENT
                ? TemplateTable.yearly(prefix(block, area), "tekst")
                : TemplateTable.yearly(prefix(block, area), "tekst", "pulje", "i_alt")
                        .withTotalCell("total_i_alt");
    }

    /** How they fall on the committees. */
    public static TemplateTable committees(Block block, Area area) {
        return TemplateTable.yearly("fordeling_" + prefix(block, area), "udvalg", "art", "nøgle", "andel");
    }

    static List<TemplateTable> all() {
        Stream<TemplateTable> byArea = Stream.of(Block.values()).flatMap(block -> Stream.of(Area.values())
                .flatMap(area -> Stream.of(area(block, area), committees(block, area))));
        Stream<TemplateTable> others =
                Stream.of(EFFECT, STAFFING, UNIT_PRICES, BUDGETS, SUCCESS, CONSULTATIONS, SCHEDULE);
        return Stream.concat(byArea, others).toList();
    }

    private static String prefix(Block block, Area area) {
        return (block == Block.PERMANENT ? "varig_" : "investering_") + named(area);
    }

    /** The area as it stands in a name. */
    static String named(Area area) {
        return area.label().toLowerCase(Locale.ROOT);
    }
}
