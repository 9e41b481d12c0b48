package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Extras;
import dk.forslagsark.proposal.Keyed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object read from a file, with its place. It remembers which keys were asked for: the others are {@link #rest()}. */
final class JsonObject {
    static final JsonObject EMPTY = new JsonObject(Map.of(), JsonPath.ROOT);

    private static final Object ABSENT = new Object();

    private final Map<String, Object> members;
    private final JsonPath place;
    /** Each once; hardly ever more than a few. */
    private final List<String> known = new ArrayList<>();

    JsonObject(Map<String, Object> members, JsonPath place) {
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
        Optional<JsonValue> value = find(key);
        return value.isPresent() ? Optional.of(kind.read(value.get())) : Optional.empty();
    }

    /** The same whatever it is. */
    Optional<JsonValue> find(String key) {
        Object value = members.getOrDefault(key, ABSENT);
        if (value == ABSENT) {
            return Optional.empty();
        }
        if (!isKnown(key)) {
            known.add(key);
        }
        return value == null ? Optional.empty() : Optional.of(new JsonValue(value, place, key));
    }

    /** Keys are told apart by their hash, which a text keeps, before they are compared. */
    private boolean isKnown(String key) {
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).hashCode() == key.hashCode() && known.get(i).equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** The members of the key's object in their order; none where there is no object. */
    List<JsonValue> values(String key) throws FileProblem {
        Optional<JsonValue> object = find(key);
        return object.isPresent() ? object.get().asObject().values() : List.of();
    }

    <T> T require(String key, Kind<T> kind) throws FileProblem {
        return kind.read(require(key));
    }

    /** The same whatever it is. */
    JsonValue require(String key) throws FileProblem {
        return find(key).orElseThrow(() -> place.key(key).problem(Texts.of("file.wrong.missing")));
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
        Optional<JsonValue> list = find(key);
        return list.isPresent() ? list.get().each(kind) : List.of();
    }

    /** The members in their order, where the keys are the file's own and not ours. */
    Map<String, JsonValue> members() {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        members.forEach((key, value) -> values.put(key, new JsonValue(value, place, key)));
        return values;
    }

    /** The same as values alone, which know their keys. */
    List<JsonValue> values() {
        List<JsonValue> values = new ArrayList<>(members.size());
        for (Map.Entry<String, Object> each : members.entrySet()) {
            values.add(new JsonValue(each.getValue(), place, each.getKey()));
        }
        return values;
    }

    /** What nobody has asked for so far. */
    Extras rest() {
        if (known.size() == members.size()) {
            return Extras.NONE;
        }
        Map<String, Object> rest = new LinkedHashMap<>();
        members.forEach((key, value) -> {
            if (!isKnown(key)) {
                rest.put(key, value);
            }
        });
        return new Extras(rest);
    }

    JsonPath place() {
        return place;
    }
}
