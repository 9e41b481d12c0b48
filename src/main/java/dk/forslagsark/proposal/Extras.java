package dk.forslagsark.proposal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a newer program wrote and this one does not know. It is carried along untouched and written back.
 *
 * @param values key to value, in the order read; values are strings, numbers, booleans, nulls, lists and maps of those
 */
public record Extras(Map<String, Object> values) {
    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
