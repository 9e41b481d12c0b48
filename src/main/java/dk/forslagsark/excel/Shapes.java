package dk.forslagsark.excel;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The tables a form may have besides Table 1. */
final class Shapes {
    static final Shape EFFECT = Shape.yearly("bevilling", "udvalg");
    static final Shape STAFFING = Shape.plain("personale", "tekst", "før", "efter", "ændring");
    static final Shape UNIT_PRICES =
            Shape.plain("enhedspris", "tekst", "antal_før", "pris_før", "antal_efter", "pris_efter", "virkning");
    static final Shape BUDGETS = Shape.plain("budget", "aktivitet", "år", "beløb", "besparelse", "andel");
    static final Shape SUCCESS = Shape.plain("succes", "kriterium", "måling", "ansvarlig", "hvornår");
    static final Shape CONSULTATIONS = Shape.plain("høring", "part", "hørt", "dato", "konklusion");
    static final Shape SCHEDULE = new Shape("tidsplan", List.of("aktivitet"), List.of("år"), List.of(), List.of());

    private Shapes() {}

    /** The permanent changes or the investments of an area. */
    static Shape area(Block block, Area area) {
        return block == Block.PERMANENT
                ? Shape.yearly(prefix(block, area), "tekst")
                : Shape.yearly(prefix(block, area), "tekst", "pulje", "i_alt").withTotalCell("total_i_alt");
    }

    /** How they fall on the committees. */
    static Shape committees(Block block, Area area) {
        return Shape.yearly("fordeling_" + prefix(block, area), "udvalg", "art", "nøgle", "andel");
    }

    static List<Shape> all() {
        Stream<Shape> byArea = Stream.of(Block.values()).flatMap(block -> Stream.of(Area.values())
                .flatMap(area -> Stream.of(area(block, area), committees(block, area))));
        Stream<Shape> others = Stream.of(EFFECT, STAFFING, UNIT_PRICES, BUDGETS, SUCCESS, CONSULTATIONS, SCHEDULE);
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
