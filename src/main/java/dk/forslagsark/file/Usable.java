package dk.forslagsark.file;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads of an object what can be used and logs what cannot, so that one bad entry costs that entry. For what the program
 * can do without; never for a proposal.
 */
record Usable(JsonObject object) {
    private static final Logger LOG = System.getLogger(Usable.class.getName());

    /** The value of the key, if it is of its kind. */
    <T> Optional<T> find(String key, JsonObject.Kind<T> kind) {
        return tried(() -> object.find(key, kind));
    }

    /** Those elements of the key's list that are of their kind. */
    <T> List<T> list(String key, JsonObject.Kind<T> kind) {
        List<T> elements = new ArrayList<>();
        for (JsonValue element : find(key, JsonValue::asList).orElse(List.of())) {
            tried(() -> Optional.of(kind.read(element))).ifPresent(elements::add);
        }
        return elements;
    }

    /** Those members of the key's object that can be read, by whatever reads them, one after the other. */
    void members(String key, Member member) {
        for (Map.Entry<String, JsonValue> each : find(key, JsonValue::asObject)
                .orElse(JsonObject.EMPTY)
                .members()
                .entrySet()) {
            tried(() -> {
                member.read(each.getKey(), each.getValue());
                return Optional.empty();
            });
        }
    }

    /** Reads one member of an object. */
    @FunctionalInterface
    interface Member {
        void read(String key, JsonValue value) throws FileProblem;
    }

    @FunctionalInterface
    private interface Attempt<T> {
        Optional<T> make() throws FileProblem;
    }

    private static <T> Optional<T> tried(Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (FileProblem e) {
            LOG.log(Level.WARNING, "left out: " + e.getMessage());
            return Optional.empty();
        }
    }
}
