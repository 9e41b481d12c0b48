package dk.forslagsark.danish;

import dk.forslagsark.economy.Computed.Reason;

/** Why a computed figure is not there, and what to do about it. */
public final class DanishReason {
    private DanishReason() {}

    /** One sentence or two, to stand beside an empty cell. */
    public static String write(Reason reason) {
        return switch (reason) {
            case NET_IS_ZERO -> "Nettobeløbet er 0, så der er intet at fordele.";
            case POSTS_BEFORE_MISSING -> "Antal stillinger før mangler. Skriv det, eventuelt 0.";
            case POSTS_AFTER_MISSING -> "Antal stillinger efter mangler. Skriv det, eventuelt 0.";
            case QUANTITY_BEFORE_MISSING -> "Antal enheder før mangler. Skriv det, eventuelt 0.";
            case PRICE_BEFORE_MISSING -> "Prisen før mangler. Skriv den, eventuelt 0.";
            case QUANTITY_AFTER_MISSING -> "Antal enheder efter mangler. Skriv det, eventuelt 0.";
            case PRICE_AFTER_MISSING -> "Prisen efter mangler. Skriv den, eventuelt 0.";
            case BUDGET_MISSING -> "Budgettets beløb mangler. Skriv det i 1.000 kr.";
            case BUDGET_IS_ZERO -> "Budgettet er 0, så besparelsen ikke kan være en andel af det.";
            case SAVING_MISSING ->
                "Der er ingen varig ændring på Service at tage besparelsen fra. Skriv besparelsen, eller ret udvalget.";
        };
    }
}
