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
public record Sections(Map<Section, RichText> texts, Extras extras) {
    public static final Sections NONE = new Sections(Map.of(), Extras.NONE);

    public Sections {
        Map<Section, RichText> copy = new EnumMap<>(Section.class);
        copy.putAll(texts);
        copy.values().removeIf(RichText::isEmpty);
        texts = Collections.unmodifiableMap(copy);
    }

    /** The words of the section, without what stands out in them; empty where none are written. */
    public String text(Section section) {
        return rich(section).text();
    }

    /** Whether no word of the section is written. */
    public boolean isBlank(Section section) {
        return rich(section).paragraphs().stream()
                .allMatch(paragraph -> paragraph.text().isBlank());
    }

    /** The text of the section with its lists and what stands out; empty where none is written. */
    public RichText rich(Section section) {
        return texts.getOrDefault(section, RichText.EMPTY);
    }

    /** The same with another text in that section; an empty one takes it away. */
    public Sections with(Section section, RichText text) {
        Map<Section, RichText> changed = new EnumMap<>(Section.class);
        changed.putAll(texts);
        changed.put(section, text);
        return new Sections(changed, extras);
    }

    /** The same with plain words in that section. */
    public Sections with(Section section, String text) {
        return with(section, RichText.plain(text));
    }
}
