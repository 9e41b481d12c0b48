package dk.forslagsark.danish;

/** What the fields are called that have one value: those of the front page, the financing and the risk. */
public final class FrontWording {
    public static final String TITLE = "Forslagets titel";
    public static final String SUMMARY = "Kort resumé";
    public static final String TYPE_AND_STATUS = "Forslagstype og status";
    public static final String TARGET_GROUP = "Målgruppe";
    public static final String FUNDED_BY = "Der søges om midler fra";
    public static final String SUBMITTED_BY = "Fremstillende forvaltning";
    public static final String AFFECTED = "Berørte forvaltninger";
    public static final String FINANCING = "Investeringen finansieres ved";
    public static final String RISK = "Samlet risiko";

    private static final String OPEN = "☐";
    private static final String TICKED = "☒";

    private FrontWording() {}

    /** A check box and what stands behind it: “☒ Socialforvaltningen”. */
    public static String box(boolean isTicked, String words) {
        return (isTicked ? TICKED : OPEN) + " " + words;
    }

    /** Whether the text begins with a check box. */
    public static boolean isBox(String text) {
        return text.startsWith(OPEN) || text.startsWith(TICKED);
    }
}
