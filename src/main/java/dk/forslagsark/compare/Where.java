package dk.forslagsark.compare;

import java.util.List;
import java.util.stream.Stream;

/**
 * A place in a proposal as it is said: {@code Varige ændringer, Husleje, 2019}.
 *
 * @param steps from the outermost: the table or part, the row, the column
 */
public record Where(List<String> steps) {
    static final Where PROPOSAL = new Where(List.of());

    public Where {
        steps = List.copyOf(steps);
    }

    /** The place in this one that is called so; the same where it has no name of its own. */
    Where in(String step) {
        return step.isEmpty()
                ? this
                : new Where(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** The steps in a row. */
    public String words() {
        return String.join(", ", steps);
    }
}
