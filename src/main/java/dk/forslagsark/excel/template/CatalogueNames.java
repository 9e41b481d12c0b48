package dk.forslagsark.excel.template;

import java.util.List;
import java.util.stream.Stream;

/** The defined names of a template for a catalogue. They are Danish because a controller meets them in the name manager of Excel. */
public final class CatalogueNames {
    public static final String TITLE = "katalog_titel";
    public static final String EDITION = "katalog_udgave";
    public static final String UNIT = "katalog_enhed";
    public static final String YEARS = "katalog_år";

    public static final String GROUP = "katalog_målgruppe";
    public static final String NUMBER = "katalog_nummer";
    public static final String PROPOSAL = "katalog_forslag";
    public static final String AREA = "katalog_område";
    public static final String AMOUNTS = "katalog_beløb";
    public static final String INVESTMENT = "katalog_investering";
    public static final String NET_LABEL = "katalog_nettotekst";
    public static final String NET = "katalog_netto";
    public static final String GAP = "katalog_mellemrum";
    public static final String INVESTMENT_TOTAL = "katalog_investering_i_alt";
    public static final String NET_TOTAL_LABEL = "katalog_nettotekst_i_alt";
    public static final String NET_TOTAL = "katalog_netto_i_alt";

    public static final String APART_NUMBER = "udeladt_nummer";
    public static final String APART_REASON = "udeladt_grund";
    /** The heading of what is not counted and its row, hidden where there is nothing. */
    public static final String APART_ROWS = "blok_udeladt";

    public static final String TARGET_UNIT = "måltal_enhed";
    public static final String TARGET_YEARS = "måltal_år";
    public static final String TARGET_COMMITTEE = "måltal_udvalg";
    public static final String TARGET = "måltal_mål";
    public static final String FOUND = "måltal_fundet";
    public static final String MISSING = "måltal_mangler";
    public static final String OVER = "måltal_over";
    public static final String CHART = "måltal_graf";

    public static final String BASIS_YEARS = "grundlag_år";
    public static final String BASIS_GROUP = "grundlag_målgruppe";
    public static final String BASIS_NUMBER = "grundlag_nummer";
    public static final String BASIS_PROPOSAL = "grundlag_forslag";
    public static final String BASIS_ROW = "grundlag_række";
    public static final String BASIS_AREA = "grundlag_område";
    public static final String BASIS_COMMITTEE = "grundlag_udvalg";
    public static final String BASIS_BLOCK = "grundlag_slags";
    public static final String BASIS_AMOUNTS = "grundlag_beløb";

    public static final String CONTENTS_NUMBER = "indhold_nummer";
    public static final String CONTENTS_TITLE = "indhold_titel";
    public static final String CONTENTS_SHEET = "indhold_ark";

    /** The rows of a target group, one model below the other. */
    public static final List<String> GROUP_MODELS = List.of(GROUP, AMOUNTS, INVESTMENT, NET, GAP);

    /** The rows of a committee's target, one model below the other. */
    public static final List<String> TARGET_MODELS = List.of(TARGET_COMMITTEE, TARGET, FOUND, MISSING, OVER, CHART);

    private CatalogueNames() {}

    /** The names that each stand on a row of year cells. */
    static Stream<String> yearRows() {
        return Stream.of(
                YEARS,
                AMOUNTS,
                INVESTMENT,
                NET,
                INVESTMENT_TOTAL,
                NET_TOTAL,
                TARGET_YEARS,
                TARGET,
                FOUND,
                MISSING,
                OVER,
                BASIS_YEARS,
                BASIS_AMOUNTS);
    }

    /** What no template for a catalogue can do without. */
    static Stream<String> required() {
        Stream<String> others = Stream.of(
                TITLE,
                EDITION,
                UNIT,
                GROUP,
                NUMBER,
                PROPOSAL,
                AREA,
                NET_LABEL,
                GAP,
                NET_TOTAL_LABEL,
                APART_NUMBER,
                APART_REASON,
                APART_ROWS,
                TARGET_UNIT,
                TARGET_COMMITTEE,
                CHART,
                BASIS_GROUP,
                BASIS_NUMBER,
                BASIS_PROPOSAL,
                BASIS_ROW,
                BASIS_AREA,
                BASIS_COMMITTEE,
                BASIS_BLOCK,
                CONTENTS_NUMBER,
                CONTENTS_TITLE,
                CONTENTS_SHEET);
        return Stream.concat(others, yearRows());
    }
}
