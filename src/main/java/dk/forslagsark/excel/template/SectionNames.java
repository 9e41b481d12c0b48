package dk.forslagsark.excel.template;

import dk.forslagsark.proposal.Section;
import java.util.Map;
import java.util.stream.Stream;

/** The names that take the text of a section. */
public final class SectionNames {
    private static final Map<Section, String> ENDINGS = Map.ofEntries(
            Map.entry(Section.BACKGROUND, "baggrund"),
            Map.entry(Section.CONTENT, "indhold"),
            Map.entry(Section.ECONOMY, "økonomi"),
            Map.entry(Section.COMMITTEES, "udvalg"),
            Map.entry(Section.IMPLEMENTATION, "implementering"),
            Map.entry(Section.INVOLVEMENT, "inddragelse"),
            Map.entry(Section.EFFECT, "effekt"),
            Map.entry(Section.FOLLOW_UP, "opfølgning"),
            Map.entry(Section.RISK, "risiko"),
            Map.entry(Section.CONSULTATION, "høring"),
            Map.entry(Section.PROBLEM, "problemstilling"),
            Map.entry(Section.NEXT_STEPS, "proces"));

    private SectionNames() {}

    public static String name(Section section) {
        return "tekst_" + ending(section);
    }

    /** What the names of the section end with. */
    static String ending(Section section) {
        return ENDINGS.get(section);
    }

    static Stream<String> names() {
        return Stream.of(Section.values()).map(SectionNames::name);
    }
}
