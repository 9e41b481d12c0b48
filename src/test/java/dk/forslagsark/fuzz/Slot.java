package dk.forslagsark.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a value stands in a tree of lists and objects.
 *
 * @param of a list or an object
 * @param at an index or a key
 * @param within where the list or object stands, if not at the top
 */
record Slot(Object of, Object at, Optional<Slot> within) {
    /** All of the tree, from the first on. */
    static List<Slot> in(Object tree) {
        List<Slot> slots = new ArrayList<>();
        collect(tree, Optional.empty(), slots);
        return slots;
    }

    private static void collect(Object node, Optional<Slot> within, List<Slot> slots) {
        if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(new Slot(list, i, within), slots);
            }
        } else if (node instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> collect(new Slot(map, key, within), slots));
        }
    }

    private static void collect(Slot slot, List<Slot> slots) {
        slots.add(slot);
        collect(slot.get(), Optional.of(slot), slots);
    }

    /** The keys that lead to it, whatever the index or the year, and the type of what stands there. */
    String place() {
        Object value = get();
        return path() + " " + (value == null ? null : value.getClass().getSimpleName());
    }

    private String path() {
        String key = at instanceof Integer ? "" : isYear() ? "year" : at.toString();
        return within.map(Slot::path).orElse("") + "/" + key;
    }

    private boolean isYear() {
        return at instanceof String key && key.length() == 4 && key.chars().allMatch(Character::isDigit);
    }

    /** Called the same, or in a list too. */
    boolean isAlike(Slot other) {
        return at instanceof Integer
                ? other.at instanceof Integer
                : other.at.equals(at) || (other.isYear() && isYear());
    }

    Object get() {
        return of instanceof List<?> list ? list.get((Integer) at) : ((Map<?, ?>) of).get(at);
    }

    @SuppressWarnings("unchecked")
    void set(Object value) {
        if (of instanceof List<?>) {
            ((List<Object>) of).set((Integer) at, value);
        } else {
            ((Map<Object, Object>) of).put(at, value);
        }
    }

    void remove() {
        if (of instanceof List<?> list) {
            list.remove((int) (Integer) at);
        } else {
            ((Map<?, ?>) of).remove(at);
        }
    }
}
