package dk.forslagsark.version;

import dk.forslagsark.economy.Outcome;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.version.Uncertain.Extreme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a version comes to under a scenario with its assumptions at one end or the other; see {@link Spread}. */
final class Trials {
    private final Version version;
    private final Scenario scenario;
    private final Outcome likely;
    private final Map<Extreme, Outcome> alone = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();

    Trials(Version version, Scenario scenario, List<Uncertain> uncertain) {
        this.version = version;
        this.scenario = scenario;
        likely = Outcome.of(version.proposal(), scenario);
        uncertain.forEach(this::tryAlone);
    }

    private void tryAlone(Uncertain uncertain) {
        boolean isKnown = uncertain.isCounted();
        for (Extreme extreme :
                uncertain.extremes().filter(any -> uncertain.isCounted()).toList()) {
            Optional<Outcome> outcome = outcome(List.of(extreme));
            outcome.ifPresent(known -> alone.put(extreme, known));
            isKnown &= outcome.isPresent();
        }
        if (!isKnown) {
            leftOut.add(uncertain.assumption().name());
        }
    }

    Spread spread() {
        return new Spread(first(Outcome.BEST_FIRST), first(Outcome.BEST_FIRST.reversed()), leftOut);
    }

    /** What comes first in that order: all assumptions where each comes first, or one of them alone, or all of them likely. */
    private Outcome first(Comparator<Outcome> order) {
        Map<Integer, Extreme> chosen = new LinkedHashMap<>();
        Outcome first = likely;
        for (Map.Entry<Extreme, Outcome> each : alone.entrySet()) {
            Extreme other = chosen.get(each.getKey().row());
            Outcome before = other == null ? likely : alone.get(other);
            if (order.compare(each.getValue(), before) < 0) {
                chosen.put(each.getKey().row(), each.getKey());
            }
            first = order.compare(each.getValue(), first) < 0 ? each.getValue() : first;
        }
        Outcome together = outcome(List.copyOf(chosen.values())).orElse(first);
        return order.compare(together, first) < 0 ? together : first;
    }

    /** Empty where a cell comes to nothing that comes to something as it is written. */
    private Optional<Outcome> outcome(List<Extreme> extremes) {
        Version changed = version.with(with(extremes));
        return errors(changed) > errors(version)
                ? Optional.empty()
                : Optional.of(Outcome.of(changed.proposal(), scenario));
    }

    private Proposal with(List<Extreme> extremes) {
        List<Assumption> rows = new ArrayList<>(version.proposal().assumptions());
        extremes.forEach(extreme -> rows.set(extreme.row(), extreme.in(rows.get(extreme.row()))));
        return version.proposal().withRows(Assumption.ROWS, rows);
    }

    private static long errors(Version version) {
        return version.uncounted().stream().filter(Finding::isError).count();
    }
}
