package dk.forslagsark.document;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.tables.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeping answers to what if it does not go as written. No amount is changed by it. */
public final class ScenarioEdits {
    private static final Place TABLE_1 = Place.on(Place.Page.TABLE_1);

    private ScenarioEdits() {}

    /**
     * Keeps the scenario by its name, in place of one of the same name.
     *
     * @param chosen the one that it is in place of where a file has several of that name
     */
    public static Edit keep(Scenario scenario, Optional<Scenario> chosen) {
        return Edit.at(
                TABLE_1,
                Phrase.of("document.save", Quoted.of(scenario.name())),
                proposal -> kept(proposal, scenario, chosen));
    }

    private static Proposal kept(Proposal proposal, Scenario scenario, Optional<Scenario> chosen) {
        List<Scenario> all = new ArrayList<>(proposal.scenarios());
        Stream.concat(chosen.stream().filter(all::contains), all.stream())
                .filter(each -> each.name().equals(scenario.name()))
                .findFirst()
                .ifPresentOrElse(
                        each -> all.set(all.indexOf(each), scenario.withExtras(each.extras())),
                        () -> all.add(scenario));
        return proposal.withScenarios(all);
    }

    /** Calls that one otherwise. */
    public static Edit rename(Scenario scenario, String name) {
        return Edit.at(
                TABLE_1,
                Phrase.of("document.rename-scenario", Quoted.of(scenario.name()), Quoted.of(name)),
                proposal -> renamed(proposal, scenario, name));
    }

    private static Proposal renamed(Proposal proposal, Scenario scenario, String name) {
        List<Scenario> all = new ArrayList<>(proposal.scenarios());
        all.replaceAll(each -> each.equals(scenario) ? each.withName(name) : each);
        return proposal.withScenarios(all);
    }

    /** Forgets that one. */
    public static Edit delete(Scenario scenario) {
        return Edit.at(
                TABLE_1,
                Phrase.of("document.delete", Quoted.of(scenario.name())),
                proposal -> without(proposal, scenario));
    }

    private static Proposal without(Proposal proposal, Scenario scenario) {
        List<Scenario> all = new ArrayList<>(proposal.scenarios());
        all.remove(scenario);
        return proposal.withScenarios(all);
    }
}
