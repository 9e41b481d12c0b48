package dk.forslagsark.check;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.PlainText;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What labels say of the area a row belongs to. */
final class AreaWords {
    private static final Map<Area, Pattern> WORDS = Map.of(
            Area.TRANSFERS,
            WordPattern.of(
                    List.of(
                            "overførsel",
                            "overførsler",
                            "forsørgelse",
                            "kontanthjælp",
                            "dagpenge",
                            "ydelse",
                            "pension",
                            "uddannelseshjælp",
                            "boligstøtte",
                            "fleksjob",
                            "revalidering"),
                    List.of()),
            Area.EMPLOYMENT,
            WordPattern.of(
                    List.of(
                            "aktivering",
                            "beskæftigelse(?!s- og )",
                            "jobrotation",
                            "løntilskud",
                            "virksomhedspraktik",
                            "jobcenter",
                            "vejledning og opkvalificering"),
                    List.of()),
            Area.CAPITAL,
            WordPattern.of(
                    List.of(
                            "anlæg",
                            "bygge",
                            "bygning",
                            "ombyg",
                            "indretning",
                            "renover",
                            "anskaffelse",
                            "inventar",
                            "grund",
                            "lokale",
                            "location",
                            "maskine",
                            "køretøj"),
                    List.of()),
            Area.FINANCIAL,
            WordPattern.of(
                    List.of("afdrag", "deponering", "finansier", "provenu", "salg"), List.of("rente", "lån", "moms")));

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
