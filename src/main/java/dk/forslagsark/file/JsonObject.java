package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Extras;
import dk.forslagsark.proposal.Keyed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An object read from a file, with its place. It remembers which keys were asked for: the others are {@link #rest()}. */
final class JsonObject {
    static final JsonObject EMPTY = new JsonObject(Map.of(), JsonPath.ROOT);

    private final Map<?, ?> members;
    private final JsonPath place;
    private final Set<String> known = new HashSet<>();

    JsonObject(Map<?, ?> members, JsonPath place) {
        this.members = members;
        this.place = place;
    }

    /** Reads a value of one kind from its place in the file. */
    @FunctionalInterface
    interface Kind<T> {
        T read(JsonValue value) throws FileProblem;
    }

    /** The value of the key. A null is as good as no key. */
    <T> Optional<T> find(String key, Kind<T> kind) throws FileProblem {
        Object value = members.get(key);
        if (value != null || members.containsKey(key)) {
            known.add(key);
        }
        return value == null ? Optional.empty() : Optional.of(kind.read(new JsonValue(value, place.key(key))));
    }

    <T> T require(String key, Kind<T> kind) throws FileProblem {
        return find(key, kind).orElseThrow(() -> place.key(key).problem(Texts.of("file.wrong.missing")));
    }

    /** The text of the key; empty where there is none. */
    String text(String key) throws FileProblem {
        return find(key, JsonValue::asText).orElse("");
    }

    /** The text of the key, unless it is empty. */
    Optional<String> textIfAny(String key) throws FileProblem {
        return find(key, JsonValue::asText).filter(text -> !text.isEmpty());
    }

    <T extends Enum<T> & Keyed> Optional<T> choice(String key, Class<T> list) throws FileProblem {
        return find(key, value -> value.asChoice(List.of(list.getEnumConstants())));
    }

    /** The elements of the key's list; none where there is no list. */
    <T> List<T> list(String key, Kind<T> kind) throws FileProblem {
        List<T> elements = new ArrayList<>();
        for (JsonValue value : find(key, JsonValue::asList).orElse(List.of())) {
            elements.add(kind.read(value));
        }
        return elements;
    }

    /** The members in their order, where the keys are the file's own and not ours. */
    Map<String, JsonValue> members() {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        members.forEach((key, value) -> values.put((String) key, new JsonValue(value, place.key((String) key))));
        return values;
    }

    /** What nobody has asked for so far. */
    Extras rest() {
        Map<String, Object> rest = new LinkedHashMap<>();
        members.forEach((key, value) -> {
            if (!known.contains(key)) {
                rest.put((String) key, value);
            }
        });
        return new Extras(rest);
    }

    JsonPath place() {
        return place;
    }
}
