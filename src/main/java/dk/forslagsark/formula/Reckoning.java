package dk.forslagsark.formula;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.danish.Reading;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Every figure that an expression is computed from, each once and after those it rests on itself. It goes without recursion: a
 * file may hold a chain of any length. A reason says where it comes from, however many figures rest on that one.
 */
final class Reckoning {
    private final Rules rules;
    private final Rings rings;
    private ReckonedFigures values;

    Reckoning(Rules rules, ReckonedFigures values) {
        this.rules = rules;
        this.values = values;
        rings = new Rings(rules);
    }

    /** How a figure comes to be: what it rests on, and what it comes to once that is known. */
    interface Rule {
        List<Precedent> needs();

        /**
         * Nothing of a blank cell.
         *
         * @throws NoFigure if it comes to nothing
         */
        Optional<BigDecimal> value();
    }

    /** Which rule a figure follows. */
    interface Rules {
        Rule of(Precedent precedent);

        /** What the figure is called, in a reason. */
        String words(Precedent precedent);
    }

    /** A figure being computed, with those it rests on that have not been looked at. */
    private record Step(Precedent precedent, Rule rule, Iterator<Precedent> needs) {}

    /** Gives away all that has been computed. What is asked for again is computed anew. */
    synchronized ReckonedFigures handOver() {
        ReckonedFigures given = values;
        values = ReckonedFigures.givenAway();
        return given;
    }

    /** Whether what has been computed can be given away, and whoever gets it knows all that rests on what. */
    synchronized boolean isWhole() {
        return values.isWhole();
    }

    /** The figure, which is nothing for a blank cell; or why there is none. */
    synchronized Reading<Optional<BigDecimal>> of(Precedent precedent) {
        Reading<Optional<BigDecimal>> known = values.get(precedent);
        if (known != null) {
            return known;
        }
        settle(precedent);
        return values.get(precedent);
    }

    /**
     * The same for what is computed from it.
     *
     * @throws NoFigure if there is none
     */
    Optional<BigDecimal> known(Precedent precedent) {
        Reading<Optional<BigDecimal>> figure = of(precedent);
        if (figure.problem().isPresent()) {
            throw NoFigure.elsewhere(figure.problem().get());
        }
        return figure.value().orElseThrow();
    }

    private void settle(Precedent first) {
        Deque<Step> path = new ArrayDeque<>();
        Set<Precedent> begun = new HashSet<>();
        begin(first, path, begun);
        while (!path.isEmpty()) {
            Step last = path.getLast();
            if (values.has(last.precedent())) {
                path.removeLast();
            } else if (!last.needs().hasNext()) {
                values.put(last.precedent(), value(last));
            } else {
                Precedent needed = last.needs().next();
                if (values.has(needed)) {
                    continue;
                }
                if (begun.contains(needed)) {
                    fail(path.stream().map(Step::precedent).toList(), needed);
                } else {
                    begin(needed, path, begun);
                }
            }
        }
    }

    private void begin(Precedent precedent, Deque<Step> path, Set<Precedent> begun) {
        Rule rule = rules.of(precedent);
        List<Precedent> needs = rule.needs();
        values.rests(precedent, needs);
        begun.add(precedent);
        path.addLast(new Step(precedent, rule, needs.iterator()));
    }

    private Reading<Optional<BigDecimal>> value(Step step) {
        try {
            return Reading.of(step.rule().value());
        } catch (NoFigure e) {
            return Reading.failed(
                    e.comesFromElsewhere()
                            ? e.getMessage()
                            : Quoted.of(rules.words(step.precedent())) + ": " + e.getMessage());
        }
    }

    /** The figures of a ring, and those that rest on it. */
    private void fail(List<Precedent> path, Precedent again) {
        int start = path.indexOf(again);
        List<Precedent> ring = path.subList(start, path.size());
        List<String> reasons = rings.reasons(ring);
        IntStream.range(0, ring.size()).forEach(i -> values.put(ring.get(i), Reading.failed(reasons.get(i))));
        path.subList(0, start).forEach(each -> values.put(each, values.get(again)));
    }
}
