package dk.forslagsark.danish;

import dk.forslagsark.proposal.Block;

/** What the rows of Table 1 are called on the form. */
public final class Wording {
    /** The caption of Table 1, where a heading does not stand for it. */
    public static final String TOTALS_CAPTION = "Forslagets samlede økonomi";

    public static final String NET = "Samlet økonomisk påvirkning";
    public static final String PAYBACK_SERVICE = "Tilbagebetalingstid baseret på serviceeffektivisering";
    public static final String PAYBACK_TOTAL = "Tilbagebetalingstid baseret på totaløkonomi";

    /** The note below Table 1. */
    public static final String SIGN_NOTE = "Alle besparelser er angivet med negativt (-) fortegn.";

    private Wording() {}

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
