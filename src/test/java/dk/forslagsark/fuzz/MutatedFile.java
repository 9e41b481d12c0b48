package dk.forslagsark.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A valid file with something changed in it, mostly by meaning: the same for the same seed. */
final class MutatedFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final List<Object> TEXTS = List.of(
            "",
            " ",
            "=1/0",
            "=a+b",
            "=" + "(".repeat(300),
            "=cmd|'/c calc'!A0",
            "Service",
            "Socialudvalget",
            "x".repeat(5_000),
            "\u0000\u202E\uFEFFÆØÅ",
            "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/hostname\">]>&y;",
            "linje 1\nlinje 2",
            "-1.300,5",
            "2020");

    private static final List<Object> FIGURES = List.of(
            0,
            -1,
            new BigDecimal("0.001"),
            new BigDecimal("-99999999999.999"),
            new BigDecimal("99999999999.999"),
            new BigDecimal("0.0001"),
            new BigDecimal("1E+20"),
            1_300,
            2_020,
            1_900,
            2_200);

    private static final List<Object> OTHERS = Collections.unmodifiableList(new ArrayList<>(Arrays.asList(
            null, true, false, new ArrayList<>(), new LinkedHashMap<>(), List.of(1, "to"), Map.of("2020", 1))));

    /**
     * A place in the tree.
     *
     * @param of a list or an object
     * @param at an index or a key
     */
    private record Slot(Object of, Object at) {
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

    private final Random random;
    private final Object tree;

    private MutatedFile(String file, long seed) {
        random = new Random(seed);
        tree = JSON.readValue(file, Object.class);
    }

    static String of(String file, long seed) {
        MutatedFile mutated = new MutatedFile(file, seed);
        for (int i = mutated.random.nextInt(3); i >= 0; i--) {
            mutated.mutate();
        }
        String text = JSON.writeValueAsString(mutated.tree);
        return mutated.random.nextInt(12) == 0 ? mutated.withOtherLetters(text) : text;
    }

    /** Most changes leave each value of its kind, so that the file is read and goes on. */
    private void mutate() {
        List<Slot> slots = new ArrayList<>();
        collect(tree, slots);
        Slot one = any(slots);
        switch (random.nextInt(12)) {
            case 0, 1 -> swap(one, any(alike(one, slots)));
            case 2, 3 -> one.set(copy(any(alike(one, slots)).get()));
            case 4 -> doubled(slots);
            case 5 -> shuffled(slots);
            case 6, 7 -> any(ofType(Number.class, slots, one)).set(any(FIGURES));
            case 8, 9 -> any(ofType(String.class, slots, one)).set(any(TEXTS));
            case 10 -> one.remove();
            default -> one.set(copy(any(OTHERS)));
        }
    }

    private static void collect(Object node, List<Slot> slots) {
        if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                slots.add(new Slot(list, i));
                collect(list.get(i), slots);
            }
        } else if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                slots.add(new Slot(map, key));
                collect(value, slots);
            });
        }
    }

    /** Those that are called the same, or stand in a list too. */
    private static List<Slot> alike(Slot one, List<Slot> slots) {
        return slots.stream()
                .filter(other -> other.at().getClass() == one.at().getClass())
                .filter(other -> other.at() instanceof Integer || other.at().equals(one.at()) || isYear(other, one))
                .toList();
    }

    private static boolean isYear(Slot one, Slot other) {
        return one.at().toString().matches("\\d{4}") && other.at().toString().matches("\\d{4}");
    }

    private static List<Slot> ofType(Class<?> type, List<Slot> slots, Slot otherwise) {
        List<Slot> found =
                slots.stream().filter(slot -> type.isInstance(slot.get())).toList();
        return found.isEmpty() ? List.of(otherwise) : found;
    }

    private void swap(Slot one, Slot other) {
        Object kept = copy(one.get());
        one.set(copy(other.get()));
        other.set(kept);
    }

    private void doubled(List<Slot> slots) {
        List<Slot> inLists =
                slots.stream().filter(slot -> slot.of() instanceof List<?>).toList();
        if (!inLists.isEmpty()) {
            Slot slot = any(inLists);
            @SuppressWarnings("unchecked")
            List<Object> list = (List<Object>) slot.of();
            list.add(copy(slot.get()));
        }
    }

    private void shuffled(List<Slot> slots) {
        any(ofType(List.class, slots, any(slots)))
                .set(shuffled(any(ofType(List.class, slots, any(slots))).get()));
    }

    private Object shuffled(Object value) {
        Object copy = copy(value);
        if (copy instanceof List<?> list) {
            Collections.shuffle(list, random);
        }
        return copy;
    }

    private String withOtherLetters(String text) {
        String likely = "{}[]\",:-019eE.\\nul \n";
        StringBuilder changed = new StringBuilder(text);
        changed.setCharAt(random.nextInt(text.length()), likely.charAt(random.nextInt(likely.length())));
        return changed.toString();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Object copy(Object value) {
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(copy(each)));
            return copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, each) -> copy.put(key, copy(each)));
            return copy;
        }
        return value;
    }
}
