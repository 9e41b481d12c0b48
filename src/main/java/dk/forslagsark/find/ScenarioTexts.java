package dk.forslagsark.find;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place;
import java.util.stream.Stream;

/** What the kept scenarios are called. */
final class ScenarioTexts {
    private ScenarioTexts() {}

    static Stream<Written> of(Proposal proposal) {
        return proposal.scenarios().stream()
                .map(scenario -> new Written(Place.SCENARIOS, Texts.of("find.scenario"), scenario.name()));
    }
}
