package dk.forslagsark.file;

import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Sections;
import java.util.EnumMap;
import java.util.Map;

/** The text sections. */
final class SectionsPart {
    private SectionsPart() {}

    static Sections read(JsonValue value) throws FileProblem {
        JsonObject object = value.asObject();
        Map<Section, String> texts = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            texts.put(section, object.text(section.key()));
        }
        return new Sections(texts, object.rest());
    }

    static Map<String, Object> write(Sections sections) {
        JsonFields fields = new JsonFields();
        sections.texts().forEach((section, text) -> fields.text(section.key(), text));
        return fields.and(sections.extras());
    }
}
