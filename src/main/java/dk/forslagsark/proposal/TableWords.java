package dk.forslagsark.proposal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is written about a table beside its rows.
 *
 * @param texts part to text; what is not written is not in it
 * @param place where the table stands among those of its kind, from 1; empty where it stands behind those that have a place
 * @param firstYear the first of the years it prints, as many as Table 1 has; empty where they are those of Table 1
 * @param extras what a newer program wrote
 */
public record TableWords(Map<Part, String> texts, Optional<Integer> place, Optional<Integer> firstYear, Extras extras) {
    public static final TableWords NONE = new TableWords(Map.of(), Optional.empty(), Optional.empty(), Extras.NONE);

    /** A text of a table. */
    public enum Part implements Keyed {
        /** What stands above its caption. */
        LEAD_IN("leadIn"),
        /** What stands below its rows: a source, a reservation. */
        NOTE("note"),
        /** The heading of what was before, such as Budget 2017, where two budgets are compared. */
        BEFORE("before"),
        /** The heading of what comes after, such as Budget 2018. */
        AFTER("after"),
        /** What the owner calls the row of an area in the short Table 1, such as Service (SOF måltal). */
        NAME("name"),
        /** What the owner calls the table: its caption without the number. */
        TITLE("title"),
        /** What the owner calls its total. */
        TOTAL("total");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }

        /** Whether it is of one line, no matter how it was typed. */
        public boolean isOneLine() {
            return this != LEAD_IN && this != NOTE;
        }
    }

    public TableWords {
        Objects.requireNonNull(place);
        Objects.requireNonNull(firstYear);
        Objects.requireNonNull(extras);
        Map<Part, String> copy = new EnumMap<>(Part.class);
        copy.putAll(texts);
        copy.replaceAll((part, text) -> part.isOneLine() ? PlainText.of(text) : text);
        copy.values().removeIf(String::isEmpty);
        texts = Collections.unmodifiableMap(copy);
    }

    /** The text; empty where none is written. */
    public String text(Part part) {
        return texts.getOrDefault(part, "");
    }

    /** The same with another text there; an empty one takes it away. */
    public TableWords with(Part part, String text) {
        Map<Part, String> changed = new EnumMap<>(Part.class);
        changed.putAll(texts);
        changed.put(part, text);
        return new TableWords(changed, place, firstYear, extras);
    }

    /** The same at another place. */
    public TableWords withPlace(Optional<Integer> changed) {
        return new TableWords(texts, changed, firstYear, extras);
    }

    /** The same from another year on. */
    public TableWords withFirstYear(Optional<Integer> changed) {
        return new TableWords(texts, place, changed, extras);
    }

    boolean isEmpty() {
        return texts.isEmpty() && place.isEmpty() && firstYear.isEmpty() && extras.equals(Extras.NONE);
    }
}
