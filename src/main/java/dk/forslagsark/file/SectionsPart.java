package dk.forslagsark.file;

import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Sections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The text sections. Those in which something stands out are written with marks, and named as such; all others are words alone. */
final class SectionsPart {
    private static final String MARKED = "marked";

    private SectionsPart() {}

    static Sections read(JsonValue value) throws FileProblem {
        JsonObject object = value.asObject();
        Set<String> marked = Set.copyOf(object.list(MARKED, JsonValue::asText));
        Map<Section, RichText> texts = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            String text = object.text(section.key());
            if (!text.isEmpty()) {
                texts.put(section, marked.contains(section.key()) ? TextMarks.read(text) : RichText.plain(text));
            }
        }
        return new Sections(texts, object.rest());
    }

    static Map<String, Object> write(Sections sections) {
        JsonFields fields = new JsonFields();
        sections.texts().forEach((section, text) -> fields.text(section.key(), written(text)));
        return fields.list(MARKED, marked(sections), Section::key).and(sections.extras());
    }

    private static String written(RichText text) {
        return text.isPlain() ? text.text() : TextMarks.write(text);
    }

    private static List<Section> marked(Sections sections) {
        return Stream.of(Section.values())
                .filter(section -> !sections.rich(section).isPlain())
                .toList();
    }
}
