package dk.forslagsark.paper;

import java.util.List;
import java.util.Objects;

/**
 * A field of the front page.
 *
 * @param label what it is called
 * @param values what stands in it: mostly one text, which may be empty
 * @param areBoxes whether the values are check boxes
 */
public record FrontField(String label, List<String> values, boolean areBoxes) {
    public FrontField {
        Objects.requireNonNull(label);
        values = List.copyOf(values);
    }

    static FrontField of(String label, String... values) {
        return new FrontField(label, List.of(values), false);
    }
}
