package dk.forslagsark.excel.template;

import dk.forslagsark.proposal.Section;
import java.util.Map;
import java.util.stream.Stream;

/** The names that take the text of a section. */
public final class SectionNames {
    private static final Map<Section, String> ENDINGS = Map.of(
            Section.BACKGROUND, "baggrund",
            Section.CONTENT, "indhold",
            Section.ECONOMY, "økonomi",
            Section.COMMITTEES, "udvalg",
            Section.IMPLEMENTATION, "implementering",
            Section.INVOLVEMENT, "inddragelse",
            Section.EFFECT, "effekt",
            Section.FOLLOW_UP, "opfølgning",
            Section.RISK, "risiko",
            Section.CONSULTATION, "høring");

    private SectionNames() {}

    public static String name(Section section) {
        return "tekst_" + ENDINGS.get(section);
    }

    static Stream<String> names() {
        return Stream.of(Section.values()).map(SectionNames::name);
    }
}
