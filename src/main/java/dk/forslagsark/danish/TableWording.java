package dk.forslagsark.danish;

import dk.forslagsark.economy.CommitteeTable;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the derived tables, their rows and their columns are called. */
public final class TableWording {
    public static final String EFFECT = "Bevillingsmæssig effekt på udvalg";
    public static final String EFFECT_CAPTION =
            "Bevillingsmæssig effekt på service, hvis forslag indarbejdes, fordelt på udvalg";
    public static final String ROW_TOTAL = "I alt";
    public static final String COMMITTEES_TOTAL = "Total";
    public static final String POOL = "Innovationspulje";
    public static final String INNOVATION_POOL = POOL + " (sæt X)";
    public static final String KEY = "Fordelingsnøgle";

    /** Stands for a committee where a row names none. */
    public static final String NO_COMMITTEE = "Uden udvalg";

    /** Stands for the committee of a row whose details belong to several. */
    public static final String SEVERAL_COMMITTEES = "Flere udvalg";

    private static final Map<Area, String> INVESTMENTS =
            Map.of(Area.SERVICE, "Serviceinvesteringer", Area.CAPITAL, "Anlægsinvesteringer");

    private TableWording() {}

    /** “Varige ændringer, service”, “Serviceinvesteringer i forslaget”. */
    public static String areaTable(Block block, Area area) {
        return block == Block.PERMANENT
                ? Wording.heading(Block.PERMANENT) + ", " + within(area)
                : kindOfInvestments(area)
                        .map(kind -> kind + " i forslaget")
                        .orElse("Investeringer i forslaget, " + within(area));
    }

    /** “Fordeling af varige ændringer mellem udvalg, service”, “Fordeling af serviceinvesteringer mellem udvalg”. */
    public static String committeeTable(Block block, Area area) {
        Optional<String> kind = block == Block.PERMANENT ? Optional.empty() : kindOfInvestments(area);
        String of = block == Block.PERMANENT ? "varige ændringer" : "investeringer";
        return kind.map(investments -> "Fordeling af " + investments.toLowerCase(Locale.ROOT) + " mellem udvalg")
                .orElse("Fordeling af " + of + " mellem udvalg, " + within(area));
    }

    /** What the total of a table of an area begins with; the area follows it. */
    public static String total(Block block) {
        return block == Block.PERMANENT ? "Varige ændringer totalt" : "Investeringer totalt";
    }

    /** “Varige ændringer totalt, service”. */
    public static String total(Block block, Area area) {
        return total(block) + ", " + within(area);
    }

    /** What a row is called that is fed by all rows of a small table: “Personale i alt”. */
    public static String inAll(String table) {
        return table + " i alt";
    }

    public static String name(CommitteeTable.Kind kind) {
        return switch (kind) {
            case SAVING -> "Besparelse";
            case COST -> "Omkostninger";
            case INVESTMENT -> "Investering";
        };
    }

    /** The areas whose investments have a word of their own. */
    private static Optional<String> kindOfInvestments(Area area) {
        return Optional.ofNullable(INVESTMENTS.get(area));
    }

    /** The name as it stands behind other words: “service”, “overførsler (EO)”. */
    public static String within(Area area) {
        return area.name().substring(0, 1).toLowerCase(Locale.ROOT)
                + area.name().substring(1);
    }
}
