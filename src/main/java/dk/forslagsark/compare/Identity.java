package dk.forslagsark.compare;

import dk.forslagsark.danish.Quoted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a row is known by from one version to the next.
 *
 * @param <T> the kind of row
 * @param label the text it is known by
 * @param figures the cells by which it is known again under another text, each with what stands in it
 */
public record Identity<T>(Function<? super T, String> label, Function<? super T, Set<String>> figures) {
    /** A longer text does not say better which row it is. */
    private static final int LONGEST = 200;

    /** What the rows are called: by their text, and by their number, from 1, where that is blank or not theirs alone. */
    List<String> names(List<T> rows) {
        List<String> labels = rows.stream()
                .map(label)
                .map(text -> Quoted.shortened(text, LONGEST))
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        labels.forEach(text -> counts.merge(text, 1, Integer::sum));
        return IntStream.range(0, labels.size())
                .mapToObj(i -> name(labels.get(i), counts.get(labels.get(i)), i + 1))
                .toList();
    }

    private static String name(String label, int count, int number) {
        if (label.isEmpty()) {
            return position(number);
        }
        return count == 1 ? label : label + " (" + position(number) + ")";
    }

    /** Where a row stands: {@code række 3}. */
    static String position(int number) {
        return "række " + number;
    }
}
