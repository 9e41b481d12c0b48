package dk.forslagsark.compare;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.language.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a row is known by from one version to the next.
 *
 * @param <T> the kind of row
 * @param label the text it is known by
 * @param figures the cells by which it is known again under another text, each with what stands in it
 * @param id what formulas that point at it know it by, whatever its text; none where none does
 */
public record Identity<T>(
        Function<? super T, String> label,
        Function<? super T, Set<String>> figures,
        Function<? super T, Optional<String>> id) {
    /** A longer text does not say better which row it is. */
    private static final int LONGEST = 200;

    /** Rows that no formula points at. */
    public Identity(Function<? super T, String> label, Function<? super T, Set<String>> figures) {
        this(label, figures, any -> Optional.empty());
    }

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
        if (isUnseen(label)) {
            return position(number);
        }
        return count == 1 ? label : label + " (" + position(number) + ")";
    }

    /** Whether there is nothing in it that one sees, as in one of spaces that do not break. */
    private static boolean isUnseen(String label) {
        return label.codePoints()
                .allMatch(each -> Character.isWhitespace(each)
                        || Character.isSpaceChar(each)
                        || Character.getType(each) == Character.FORMAT);
    }

    /** Where a row stands: {@code række 3}. */
    static String position(int number) {
        return Texts.of("compare.row", number);
    }
}
