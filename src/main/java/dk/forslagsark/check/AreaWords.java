package dk.forslagsark.check;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.PlainText;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What labels say of the area a row belongs to. The letters a word can begin with are looked for first: most others it is not. */
final class AreaWords {
    private static final Map<Area, Pattern> WORDS = new HashMap<>();

    static {
        WORDS.put(
                Area.TRANSFERS,
                Pattern.compile(
                        "(?=[ofkdypubr][voadel])(?:overførsel|overførsler|forsørgelse|kontanthjælp|dagpenge|ydelse|pension|uddannelseshjælp"
                                + "|boligstøtte|fleksjob|revalidering)"));
        WORDS.put(
                Area.EMPLOYMENT,
                Pattern.compile(
                        "(?=[abjlv][keoøi])(?:aktivering|beskæftigelse(?!s- og )|jobrotation|løntilskud|virksomhedspraktik|jobcenter|vejledning og opkvalificering)"));
        WORDS.put(
                Area.CAPITAL,
                Pattern.compile(
                        "(?=[aboirglmk])(?:anlæg|bygge|bygning|ombyg|indretning|renover|anskaffelse|inventar|grund|lokale|location|maskine|køretøj)"));
        WORDS.put(
                Area.FINANCIAL,
                Pattern.compile("(?<!\\p{L})(?:rente|lån|moms)|afdrag|deponering|finansier|provenu|salg"));
    }

    private AreaWords() {}

    /** What is looked at in a row: its label, and the label and the group it stands under. */
    static String of(CheckedRow row) {
        Line line = row.line();
        String above = row.label().equals(line.label()) ? "" : " " + line.label();
        if (above.isEmpty() && line.group().isEmpty()) {
            return row.words();
        }
        return PlainText.key(
                row.label() + above + line.group().map(group -> " " + group).orElse(""));
    }

    /** Whether these words speak of the area. */
    static boolean speakOf(Area area, String words) {
        return WORDS.get(area).matcher(words).find();
    }
}
