package dk.forslagsark.cli;

import dk.forslagsark.economy.Economy;
import dk.forslagsark.economy.Outcome;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.version.Version;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The totals of Table 1, what follows from it, and what is not counted, for other programs. Keys are never taken away or given another meaning, for others rely on them.
 */
final class TableJson {
    private TableJson() {}

    /** The object in its order: amounts in 1.000 kr. per year shown, paybacks a number, "never" or null. */
    static Map<String, Object> of(Version version) {
        Proposal proposal = version.proposal();
        Economy economy = version.economy();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", proposal.cover().number());
        object.put("title", proposal.cover().title());
        object.put("priceLevel", proposal.terms().priceLevel());
        object.put("years", proposal.years().list());
        object.put("permanent", numbers(economy.permanent()));
        object.put("implementation", numbers(economy.implementation()));
        object.put("net", numbers(economy.net()));
        object.put("paybackService", payback(economy.service().payback()));
        object.put("paybackTotal", payback(economy.total().payback()));
        object.put("submittedBy", proposal.cover().submitterNames());
        object.put("financing", proposal.cover().financing());
        DerivedJson.put(version, object);
        if (!proposal.scenarios().isEmpty()) {
            object.put(
                    "scenarios",
                    proposal.scenarios().stream()
                            .map(scenario -> scenario(proposal, scenario))
                            .toList());
        }
        object.put("findings", FindingJson.of(version.uncounted()));
        return object;
    }

    /** What is otherwise, as the file has it, and what comes of it; the rate is the one that counts. */
    private static Map<String, Object> scenario(Proposal proposal, Scenario scenario) {
        Outcome outcome = Outcome.of(proposal, scenario);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", scenario.name());
        object.put("savings", scenario.savings());
        object.put("yearsLate", scenario.yearsLate());
        object.put("costs", scenario.costs());
        object.put("discountRate", scenario.ownRate().orElse(proposal.terms().rate()));
        object.put("net", numbers(outcome.net()));
        object.put("paybackService", payback(outcome.service().payback()));
        object.put("paybackTotal", payback(outcome.total().payback()));
        return object;
    }

    private static List<BigDecimal> numbers(List<Amount> amounts) {
        return amounts.stream().map(Amount::thousands).toList();
    }

    private static Object payback(Payback payback) {
        if (payback instanceof Payback.After after) {
            return after.number();
        }
        return payback instanceof Payback.Never ? "never" : null;
    }
}
