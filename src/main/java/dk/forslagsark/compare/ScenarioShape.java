package dk.forslagsark.compare;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.spoken.SpokenScenario;
import dk.forslagsark.spoken.SpokenYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The kept answers to what if it does not go as written, each known by its name. */
final class ScenarioShape {
    private ScenarioShape() {}

    static Part<Proposal, List<Scenario>> part() {
        List<Part<Scenario, ?>> changes = List.of(
                change(Texts.of("compare.savings"), Scenario::savings, Scenario::withSavings),
                new Part<>(
                        Texts.of("compare.later"),
                        Scenario::yearsLate,
                        Scenario::withYearsLate,
                        Value.of(ScenarioShape::years)),
                change(Texts.of("compare.costs"), Scenario::costs, Scenario::withCosts),
                new Part<>(
                        Texts.of("compare.rate"),
                        Scenario::ownRate,
                        Scenario::withOwnRate,
                        Value.optional(rate -> SpokenYear.writePercent(rate) + " %")));
        Shape<Scenario> figures = new Parts<>(changes);
        List<Part<Scenario, ?>> parts = new ArrayList<>(changes);
        parts.add(0, new Part<>("", Scenario::name, Scenario::withName, Value.name()));
        parts.add(BesideShape.extras(Scenario::extras, Scenario::withExtras));
        return new Part<>(
                Texts.of("compare.what-if"),
                Proposal::scenarios,
                Proposal::withScenarios,
                new RowList<>(
                        new Parts<>(parts),
                        new Identity<>(Scenario::name, each -> new HashSet<>(figures.cells("", each)))));
    }

    private static Part<Scenario, BigDecimal> change(
            String name, Function<Scenario, BigDecimal> get, BiFunction<Scenario, BigDecimal, Scenario> with) {
        return new Part<>(name, get, with, Value.of(SpokenScenario::change));
    }

    private static String years(int late) {
        return late == 0 ? "" : Texts.count("compare.years-later", late);
    }
}
