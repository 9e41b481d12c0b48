package dk.forslagsark.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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

    /** Files with one change each, so many at each place that is not among those given; they are from then on. */
    static List<String> atEachPlace(String file, Set<String> places, int times) {
        List<Slot> slots = Slot.in(new MutatedFile(file, 0).tree);
        List<String> files = new ArrayList<>();
        for (int at = 0; at < slots.size(); at++) {
            if (places.add(slots.get(at).place())) {
                for (int time = 0; time < times; time++) {
                    MutatedFile mutated = new MutatedFile(file, (long) at * times + time);
                    mutated.any(mutated.changes(at)).run();
                    files.add(JSON.writeValueAsString(mutated.tree));
                }
            }
        }
        return files;
    }

    /** All that can be done to one of the values, counted from 0. */
    private List<Runnable> changes(int at) {
        List<Slot> slots = Slot.in(tree);
        Slot one = slots.get(at);
        Slot other = any(alike(one, slots));
        List<Runnable> changes =
                new ArrayList<>(List.of(one::remove, () -> swap(one, other), () -> one.set(copy(other.get()))));
        if (one.of() instanceof List<?>) {
            changes.add(() -> doubled(one));
        }
        List<Object> values = new ArrayList<>(OTHERS);
        values.addAll(one.get() instanceof Number ? FIGURES : List.of());
        values.addAll(one.get() instanceof String ? TEXTS : List.of());
        values.addAll(one.get() instanceof List<?> list ? List.of(shuffled(list)) : List.of());
        values.forEach(value -> changes.add(() -> one.set(copy(value))));
        return changes;
    }

    /** Most changes leave each value of its kind, so that the file is read and goes on. */
    private void mutate() {
        List<Slot> slots = Slot.in(tree);
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

    private static List<Slot> alike(Slot one, List<Slot> slots) {
        return slots.stream().filter(one::isAlike).toList();
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
            doubled(any(inLists));
        }
    }

    private static void doubled(Slot inList) {
        @SuppressWarnings("unchecked")
        List<Object> list = (List<Object>) inList.of();
        list.add(copy(inList.get()));
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
