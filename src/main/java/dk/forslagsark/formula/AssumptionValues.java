package dk.forslagsark.formula;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.CellEntry;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the names of assumptions stand for. One that rests on others is computed after them, without recursion: a file may
 * hold a chain of any length. A reason says which assumption it comes from, however many rest on that one.
 */
final class AssumptionValues {
    private static final int MOST_IN_RING = 8;

    private final Map<String, String> shown = new HashMap<>();
    private final Map<String, Expression> expressions = new LinkedHashMap<>();
    private final Map<String, Reading<BigDecimal>> values = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private final Set<String> begun = new HashSet<>();

    private AssumptionValues(List<Assumption> assumptions) {
        assumptions.stream()
                .filter(assumption -> AssumptionName.problem(assumption.name()).isEmpty())
                .forEach(this::add);
        expressions.keySet().forEach(this::settle);
    }

    static AssumptionValues of(List<Assumption> assumptions) {
        return new AssumptionValues(assumptions);
    }

    /** Why the assumption cannot be called what was typed for its name, or else what it is called. */
    Optional<String> problem(Assumption row) {
        Optional<String> typed = row.notes().typedIn(Assumption.NAME.key());
        String name = typed.orElse(row.name());
        Set<String> taken = typed.isPresent() ? shown.keySet() : twice;
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return AssumptionName.problem(name)
                .or(() -> taken.contains(AssumptionName.key(name))
                        ? Optional.of(AssumptionName.taken(name))
                        : Optional.empty());
    }

    /** The value, not rounded; or why there is none. */
    Reading<BigDecimal> value(String name) {
        String key = AssumptionName.key(name);
        return Optional.ofNullable(values.get(key)).orElseGet(() -> unknown(name, key));
    }

    private static Reading<BigDecimal> unknown(String name, String key) {
        return Reading.failed(
                AssumptionName.isCell(key)
                        ? Quoted.of(name) + " er en celle i Excel. Skriv et tal eller navnet på en forudsætning."
                        : Quoted.of(name) + " står ikke i Forudsætninger.");
    }

    private void add(Assumption assumption) {
        String key = AssumptionName.key(assumption.name());
        if (shown.putIfAbsent(key, assumption.name().strip()) != null) {
            expressions.remove(key);
            values.put(key, Reading.failed(quoted(key) + " står flere gange i Forudsætninger."));
            twice.add(key);
            return;
        }
        Optional<String> typed = assumption.notes().typedIn(Assumption.VALUE.key());
        Optional<String> expression = typed.flatMap(CellEntry.Formula::in);
        if (expression.isPresent()) {
            add(key, Expression.read(expression.get()));
        } else {
            values.put(key, value(key, assumption.value().filter(number -> typed.isEmpty())));
        }
    }

    private Reading<BigDecimal> value(String key, Optional<BigDecimal> number) {
        return number.map(Reading::of)
                .orElseGet(() -> Reading.failed(quoted(key) + " har ingen værdi i Forudsætninger."));
    }

    private void add(String key, Reading<Expression> expression) {
        expression.value().ifPresent(read -> expressions.put(key, read));
        expression.problem().ifPresent(problem -> values.put(key, located(key, Reading.failed(problem))));
    }

    /** Computes all that the name rests on, and then the name. */
    private void settle(String first) {
        Deque<String> path = new ArrayDeque<>(List.of(first));
        begun.add(first);
        while (!path.isEmpty()) {
            String last = path.getLast();
            Optional<String> needed = needed(last);
            if (values.containsKey(last)) {
                path.removeLast();
            } else if (needed.isEmpty()) {
                values.put(last, computed(last));
            } else if (begun.add(needed.get())) {
                path.addLast(needed.get());
            } else {
                Reading<BigDecimal> ring = Reading.failed(ring(path, needed.get()));
                path.forEach(name -> values.put(name, ring));
            }
        }
    }

    /** A name the expression uses that has no value yet and may get one. */
    private Optional<String> needed(String name) {
        return expressions.get(name).keys().stream()
                .filter(used -> expressions.containsKey(used) && !values.containsKey(used))
                .findFirst();
    }

    private Reading<BigDecimal> computed(String name) {
        Expression expression = expressions.get(name);
        Optional<Reading<BigDecimal>> failed = expression.keys().stream()
                .flatMap(used -> Optional.ofNullable(values.get(used)).stream())
                .filter(value -> value.problem().isPresent())
                .findFirst();
        return failed.orElseGet(
                () -> located(name, expression.value(this::value).then(Rounding::carried)));
    }

    private Reading<BigDecimal> located(String name, Reading<BigDecimal> value) {
        return value.problem()
                .map(problem -> Reading.<BigDecimal>failed(quoted(name) + ": " + problem))
                .orElse(value);
    }

    private String ring(Deque<String> path, String again) {
        List<String> ring = path.stream().dropWhile(name -> !name.equals(again)).toList();
        Stream<String> names = ring.stream().limit(MOST_IN_RING).map(shown::get);
        String last = ring.size() > MOST_IN_RING ? "…" : shown.get(again);
        return "Forudsætningerne henviser til hinanden i ring: "
                + Stream.concat(names, Stream.of(last)).collect(Collectors.joining(" → ")) + ".";
    }

    private String quoted(String key) {
        return Quoted.of(shown.get(key));
    }
}
