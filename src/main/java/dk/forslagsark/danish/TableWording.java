package dk.forslagsark.danish;

import dk.forslagsark.economy.AreaTable;
import dk.forslagsark.economy.CommitteeTable;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.Locale;

/** What the derived tables, their rows and their columns are called. */
public final class TableWording {
    public static final String EFFECT = "Bevillingsmæssig effekt på udvalg";
    public static final String ROW_TOTAL = "I alt";
    public static final String INNOVATION_POOL = "Innovationspulje (sæt X)";
    public static final String KEY = "Fordelingsnøgle";

    /** Stands for a committee where a row names none. */
    public static final String NO_COMMITTEE = "Uden udvalg";

    private TableWording() {}

    /** “Varige ændringer, service”, “Serviceinvesteringer i forslaget”. */
    public static String title(AreaTable table) {
        return table.block() == Block.PERMANENT
                ? Wording.heading(Block.PERMANENT) + ", " + lower(table.area())
                : investments(table.area()) + " i forslaget";
    }

    /** “Fordeling mellem udvalg: varige ændringer, service”. */
    public static String title(CommitteeTable table) {
        String of = table.block() == Block.PERMANENT ? "varige ændringer" : "investeringer";
        return "Fordeling mellem udvalg: " + of + ", " + lower(table.area());
    }

    public static String total(Block block) {
        return block == Block.PERMANENT ? "Varige ændringer totalt" : "Investeringer totalt";
    }

    public static String name(CommitteeTable.Kind kind) {
        return switch (kind) {
            case SAVING -> "Besparelse";
            case COST -> "Omkostninger";
            case INVESTMENT -> "Investering";
        };
    }

    private static String investments(Area area) {
        return switch (area) {
            case SERVICE -> "Serviceinvesteringer";
            case CAPITAL -> "Anlægsinvesteringer";
            default -> "Investeringer (" + lower(area) + ")";
        };
    }

    private static String lower(Area area) {
        return ChoiceWords.of(area).toLowerCase(Locale.ROOT);
    }
}
