package dk.forslagsark.danish;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.List;
import java.util.stream.Collectors;

/** What the rows of Table 1 are called on the form. */
public final class Wording {
    /** The caption of Table 1, where a heading does not stand for it. */
    public static final String TOTALS_CAPTION = "Forslagets samlede økonomi";

    public static final String NET = "Samlet økonomisk påvirkning";
    public static final String PAYBACK_SERVICE = "Tilbagebetalingstid baseret på serviceeffektivisering";
    public static final String PAYBACK_TOTAL = "Tilbagebetalingstid baseret på totaløkonomi";

    /** The heading above rows that have been made a group, until it is written. */
    public static final String NEW_GROUP = "Ny gruppe";

    /** The note below Table 1. */
    public static final String SIGN_NOTE = "Alle besparelser er angivet med negativt (-) fortegn.";

    /** The caption of Table 1 in short, where no area has a row. */
    public static final String AREAS_CAPTION = "Business case, fordelt på styringsområder";

    private static final String BY_AREA = "Business case, fordelt på ";

    private Wording() {}

    /** What stands below Table 1 in every form. */
    public static String noteToAll() {
        return "Note til alle tabeller: " + SIGN_NOTE;
    }

    /** What stands above the areas of a block in Table 1 in short. */
    public static String shortHeading(Block block) {
        return block == Block.PERMANENT ? "Effektivisering" : "Investering";
    }

    /** The caption of Table 1 in short, as published in 2018: “Business case, fordelt på service, overførsler”. */
    public static String areasCaption(List<Area> areas) {
        return areas.isEmpty()
                ? AREAS_CAPTION
                : areas.stream().map(TableWording::within).collect(Collectors.joining(", ", BY_AREA, ""));
    }

    /** What a row of Table 1 in short is called: “Service”, “Implementeringsomk. (service)”. */
    public static String shortLabel(Block block, String alone, String within) {
        return block == Block.PERMANENT ? alone : "Implementeringsomk. (" + within + ")";
    }

    public static String heading(Block block) {
        return block == Block.PERMANENT ? "Varige ændringer" : "Implementeringsomkostninger";
    }

    public static String total(Block block) {
        return block == Block.PERMANENT ? "Samlet varig ændring" : "Samlede implementeringsomkostninger";
    }

    /** The heading of the amounts: {@code 1.000 kr. 2020 p/l}. */
    public static String unit(int priceLevel) {
        return "1.000 kr. " + priceLevel + " p/l";
    }
}
