package dk.forslagsark.formula;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.proposal.Assumption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** All names, from the top. */
    Set<String> keys() {
        return byKey.keySet();
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
        return NoFigure.elsewhere(quoted(key) + " står flere gange i Forudsætninger.");
    }

    /** The name as it is written there. */
    String shown(String key) {
        return byKey.get(key).name().strip();
    }

    /** Why there is none of that name. */
    static NoFigure unknown(String name) {
        return NoFigure.because(
                AssumptionName.isCell(AssumptionName.key(name))
                        ? Quoted.of(name) + " er en celle i Excel. Klik på den celle, der menes, eller skriv navnet på en række eller en forudsætning."
                        : Quoted.of(name) + " står ikke i Forudsætninger.");
    }

    /** Why the one of that name has no figure. */
    NoFigure without(String key) {
        return NoFigure.elsewhere(quoted(key) + " har ingen værdi i Forudsætninger.");
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

    private String quoted(String key) {
        return Quoted.of(shown(key));
    }
}
