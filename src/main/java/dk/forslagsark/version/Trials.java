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
import java.util.concurrent.ConcurrentHashMap;

/**
 * A version with its assumptions at one end or the other; see {@link Spread}. The expressions are computed once for each, and then what they come
 * to under any scenario is only added up.
 */
final class Trials {
    private final Version version;
    private final Map<Extreme, Proposal> alone = new LinkedHashMap<>();
    private final Map<List<Extreme>, Optional<Proposal>> together = new ConcurrentHashMap<>();
    private final List<String> leftOut = new ArrayList<>();

    Trials(Version version) {
        this.version = version;
        Uncertain.all(version.proposal()).forEach(this::tryAlone);
    }

    private void tryAlone(Uncertain uncertain) {
        boolean isKnown = uncertain.isCounted();
        for (Extreme extreme : isKnown ? uncertain.extremes().toList() : List.<Extreme>of()) {
            Optional<Proposal> changed = put(List.of(extreme));
            changed.ifPresent(known -> alone.put(extreme, known));
            isKnown &= changed.isPresent();
        }
        if (!isKnown) {
            leftOut.add(uncertain.assumption().name());
        }
    }

    /** What the assumptions are called whose ends cannot all be counted with. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** What comes of them under that scenario; empty where there are none. */
    Optional<Spread> spread(Scenario scenario) {
        if (alone.isEmpty()) {
            return Optional.empty();
        }
        Outcome likely = Outcome.of(version.proposal(), scenario);
        Map<Extreme, Outcome> outcomes = new LinkedHashMap<>();
        alone.forEach((extreme, changed) -> outcomes.put(extreme, Outcome.of(changed, scenario)));
        return Optional.of(new Spread(
                first(scenario, likely, outcomes, Outcome.BEST_FIRST),
                first(scenario, likely, outcomes, Outcome.BEST_FIRST.reversed())));
    }

    /** What comes first in that order: all assumptions where each comes first, or one of them alone, or all of them likely. */
    private Outcome first(
            Scenario scenario, Outcome likely, Map<Extreme, Outcome> outcomes, Comparator<Outcome> order) {
        Map<Integer, Extreme> chosen = new LinkedHashMap<>();
        Outcome first = likely;
        for (Map.Entry<Extreme, Outcome> each : outcomes.entrySet()) {
            int row = each.getKey().row();
            Outcome before = chosen.containsKey(row) ? outcomes.get(chosen.get(row)) : likely;
            if (order.compare(each.getValue(), before) < 0) {
                chosen.put(row, each.getKey());
            }
            first = order.compare(each.getValue(), first) < 0 ? each.getValue() : first;
        }
        Outcome all = together.computeIfAbsent(List.copyOf(chosen.values()), this::put)
                .map(changed -> Outcome.of(changed, scenario))
                .orElse(first);
        return order.compare(all, first) < 0 ? all : first;
    }

    /** Empty where a cell comes to nothing that comes to something as it is written. */
    private Optional<Proposal> put(List<Extreme> extremes) {
        List<Assumption> rows = new ArrayList<>(version.proposal().assumptions());
        extremes.forEach(extreme -> rows.set(extreme.row(), extreme.in(rows.get(extreme.row()))));
        Version changed = version.after(version.proposal().withRows(Assumption.ROWS, rows));
        return errors(changed) > errors(version) ? Optional.empty() : Optional.of(changed.proposal());
    }

    private static long errors(Version version) {
        return version.uncounted().stream().filter(Finding::isError).count();
    }
}
