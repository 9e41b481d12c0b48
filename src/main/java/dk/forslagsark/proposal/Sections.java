package dk.forslagsark.proposal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The text sections that have been written.
 *
 * @param texts section to text; a section without text is not in it
 * @param extras sections that a newer program wrote
 */
public record Sections(Map<Section, String> texts, Extras extras) {
    public static final Sections NONE = new Sections(Map.of(), Extras.NONE);

    public Sections {
        Map<Section, String> copy = new EnumMap<>(Section.class);
        copy.putAll(texts);
        copy.values().removeIf(String::isEmpty);
        texts = Collections.unmodifiableMap(copy);
    }

    /** The text of the section; empty where none is written. */
    public String text(Section section) {
        return texts.getOrDefault(section, "");
    }

    /** The same with another text in that section; an empty one takes it away. */
    public Sections with(Section section, String text) {
        Map<Section, String> changed = new EnumMap<>(Section.class);
        changed.putAll(texts);
        changed.put(section, text);
        return new Sections(changed, extras);
    }
}
