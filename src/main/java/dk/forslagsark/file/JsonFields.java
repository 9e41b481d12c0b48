package dk.forslagsark.file;

import dk.forslagsark.proposal.Extras;
import dk.forslagsark.proposal.Keyed;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An object to be written, its keys in the order they are put. What is empty is left out. */
final class JsonFields {
    private static final int MOST_DIGITS = 100;

    private final Map<String, Object> fields = new LinkedHashMap<>();

    JsonFields text(String key, String text) {
        return putIfAny(key, Optional.of(text).filter(any -> !any.isEmpty()));
    }

    JsonFields text(String key, Optional<String> text) {
        return text(key, text.orElse(""));
    }

    JsonFields put(String key, Object value) {
        fields.put(key, value);
        return this;
    }

    JsonFields putIfAny(String key, Optional<?> value) {
        value.ifPresent(present -> fields.put(key, present));
        return this;
    }

    JsonFields choice(String key, Optional<? extends Keyed> choice) {
        return putIfAny(key, choice.map(Keyed::key));
    }

    JsonFields number(String key, Optional<BigDecimal> number) {
        return putIfAny(key, number.map(JsonFields::plain));
    }

    <T> JsonFields list(String key, Collection<T> elements, Function<T, ?> form) {
        return elements.isEmpty() ? this : put(key, elements.stream().map(form).toList());
    }

    JsonFields object(String key, Map<String, Object> object) {
        return object.isEmpty() ? this : put(key, object);
    }

    /** What a newer program wrote, after what this one knows. */
    Map<String, Object> and(Extras extras) {
        extras.values().forEach(fields::putIfAbsent);
        return fields;
    }

    /** Without an exponent, unless that would take more digits than anybody can read. */
    static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 && number.scale() > -MOST_DIGITS ? number.setScale(0) : number;
    }
}
