package dk.forslagsark.check;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What labels say of the area a row belongs to. */
final class AreaWords {
    private static final Map<Area, Pattern> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(
                Area.TRANSFERS,
                Pattern.compile(
                        "overførsel|overførsler|forsørgelse|kontanthjælp|dagpenge|ydelse|pension|uddannelseshjælp"
                                + "|boligstøtte|fleksjob|revalidering"));
        WORDS.put(
                Area.EMPLOYMENT,
                Pattern.compile(
                        "aktivering|beskæftigelse(?!s- og )|jobrotation|løntilskud|virksomhedspraktik|jobcenter|vejledning og opkvalificering"));
        WORDS.put(
                Area.CAPITAL,
                Pattern.compile(
                        "anlæg|bygge|bygning|ombyg|indretning|renover|anskaffelse|inventar|grund|lokale|location|maskine|køretøj"));
        WORDS.put(
                Area.FINANCIAL,
                Pattern.compile("(?<!\\p{L})(?:rente|lån|moms)|afdrag|deponering|finansier|provenu|salg"));
    }

    private AreaWords() {}

    /** The areas that its label speaks of, or the label and group it stands under. */
    static List<Area> in(CheckedRow row) {
        Line line = row.line();
        String words = PlainText.key(
                row.label() + " " + line.label() + " " + line.group().orElse(""));
        return WORDS.entrySet().stream()
                .filter(area -> area.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
