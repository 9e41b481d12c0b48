package dk.forslagsark.danish;

/** What stands above the columns of tables, in the window as on the published forms. */
public final class ColumnWording {
    public static final String POSTS = "Årsværk";
    public static final String CHANGE = "Ændring (+/-)";
    public static final String UNIT = "Enhed";
    public static final String QUANTITY = "Antal";
    public static final String UNIT_PRICE = "Enhedspris (kr.)";
    public static final String BUDGETED = "Budget til";
    public static final String BUDGET = "Budget (1.000 kr.)";
    public static final String SAVING = "Besparelse (1.000 kr.)";
    public static final String ACTIVITY = "Aktivitet";
    public static final String SUCCESS_CRITERIA = "Succeskriterier";
    public static final String MEASURE = "Hvordan måles succeskriteriet";
    public static final String RESPONSIBLE = "Hvem er ansvarlig for opfølgning";
    public static final String FOLLOW_UP = "Hvornår gennemføres opfølgningen";
    public static final String CONSULTED_BODY = "Høringspart";
    public static final String CONSULTED = "Ja/Nej";
    public static final String APPROVED = "Dato for godkendelse";
    public static final String CONCLUSION = "Konklusion";
    public static final String KIND = "Art";
    public static final String AREA = "Styringsområde";
    public static final String COMMITTEE = "Udvalg";
    public static final String YEAR = "År";
    public static final String SHARE = "Andel";
    public static final String PART = "Del";
    public static final String RISK = "Risiko";

    /** What a unit price comes to. */
    public static final String EFFECT = "1.000 kr.";

    /** What stands above the columns that are compared, unless the owner calls them otherwise. */
    public static final String BEFORE = "Før";

    public static final String AFTER = "Efter";

    private ColumnWording() {}

    /** A column of one of the sides that are compared, on one line: “Antal, Budget 2017”. */
    public static String on(String side, String column) {
        return column + ", " + side;
    }
}
