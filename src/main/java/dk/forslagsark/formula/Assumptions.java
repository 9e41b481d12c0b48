package dk.forslagsark.formula;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.formula.CellTarget.Assumed;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Noted;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/** The assumptions of a proposal by their names. */
final class Assumptions {
    private final Map<String, Assumption> byKey = new LinkedHashMap<>();
    private final Set<String> twice = new HashSet<>();

    Assumptions(List<Assumption> all) {
        for (Assumption assumption : all) {
            String key = AssumptionName.key(assumption.name());
            if (AssumptionName.problem(assumption.name()).isEmpty() && byKey.putIfAbsent(key, assumption) != null) {
                twice.add(key);
            }
        }
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** What all of them come to, from the top: the value of each, and of the years in which it has another. */
    Stream<Precedent> figures() {
        return byKey.keySet().stream().flatMap(key -> {
            Assumed target = new Assumed(key);
            return Stream.concat(
                    Stream.of(Precedent.of(target)), get(key).years().stream().map(year -> Precedent.of(target, year)));
        });
    }

    /**
     * What the name means in a cell: the value of the year, where it has one, or else that of all others.
     *
     * @param key of one there is
     * @param year the year that is meant; none in a cell without one
     * @throws NoFigure if it has values of other years only
     */
    Precedent meant(String key, Optional<Integer> year) {
        Assumed target = new Assumed(key);
        SortedSet<Integer> years = get(key).years();
        if (year.isPresent() && years.contains(year.get())) {
            return Precedent.of(target, year.get());
        }
        if (!years.isEmpty() && Noted.entry(get(key), Assumption.VALUE).isEmpty()) {
            throw year.map(missing -> without(key, missing)).orElseGet(() -> unclear(key, years.first()));
        }
        return Precedent.of(target);
    }

    /** The first of that name. */
    Assumption get(String key) {
        return byKey.get(key);
    }

    boolean isTwice(String key) {
        return twice.contains(key);
    }

    /** Why none of several of that name has a figure. */
    NoFigure several(String key) {
        return NoFigure.elsewhere(Texts.of("formula.several", quoted(key)));
    }

    /** The name as it is written there. */
    String shown(String key) {
        return byKey.get(key).name().strip();
    }

    /** Why there is none of that name. */
    static NoFigure unknown(String name) {
        return NoFigure.because(
                AssumptionName.isCell(AssumptionName.key(name))
                        ? Texts.of("formula.cell-of-excel", Quoted.of(name))
                        : Texts.of("formula.unknown", Quoted.of(name)));
    }

    /** Why the one of that name has no figure. */
    NoFigure without(String key) {
        return NoFigure.elsewhere(Texts.of("formula.no-value", quoted(key)));
    }

    /** Why the assumption cannot be called what was typed for its name, or else what it is called. */
    Optional<String> problem(Assumption row) {
        Optional<String> typed = row.notes().typedIn(Assumption.NAME.key());
        String name = typed.orElse(row.name());
        Set<String> taken = typed.isPresent() ? byKey.keySet() : twice;
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return AssumptionName.problem(name)
                .or(() -> taken.contains(AssumptionName.key(name))
                        ? Optional.of(AssumptionName.taken(name))
                        : Optional.empty());
    }

    /** The cell that the name leads to, also where there is no value in it. */
    Precedent pointed(Assumed target, Optional<Integer> year) {
        boolean ofYear = has(target.key())
                && year.filter(get(target.key()).years()::contains).isPresent();
        return ofYear ? new Precedent(target, year) : Precedent.of(target);
    }

    private NoFigure without(String key, int year) {
        return NoFigure.because(Texts.of("formula.no-value-in", quoted(key), year));
    }

    private NoFigure unclear(String key, int year) {
        return NoFigure.because(
                Texts.of("formula.value-of-each-year", quoted(key), shown(key) + new YearChoice.Fixed(year).written()));
    }

    private String quoted(String key) {
        return Quoted.of(shown(key));
    }
}
