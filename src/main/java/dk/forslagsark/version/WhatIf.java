package dk.forslagsark.version;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.economy.BreakEven;
import dk.forslagsark.economy.Outcome;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.spoken.SpokenList;
import dk.forslagsark.spoken.SpokenScenario;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a version comes to if it does not go as written.
 *
 * @param asWritten as it goes where all is as written
 * @param tried as it goes under the scenario that is tried
 * @param best the best of these, of the kept scenarios, and of what the assumptions may turn out to be under each
 * @param worst the worst of them
 * @param breakEven how much of the savings may fail where all else goes as the scenario says that is tried
 * @param limit the most years the payback period may be
 * @param leftOut what the assumptions are called whose least or most cannot be counted with
 */
public record WhatIf(
        Case asWritten, Case tried, Case best, Case worst, BreakEven breakEven, int limit, List<String> leftOut) {
    private static final Comparator<Case> BEST_FIRST = Comparator.comparing(Case::outcome, Outcome.BEST_FIRST);

    public WhatIf {
        leftOut = List.copyOf(leftOut);
    }

    /** What the assumptions turn out to be. */
    public enum Assumed {
        LIKELY,
        BEST,
        WORST
    }

    /** One way it may go, and what comes of it. */
    public record Case(Scenario scenario, Assumed assumed, Outcome outcome) {
        /** Which case it is, as the window says it: what it is called where it is kept, or what is otherwise, and what the assumptions turn out to be. */
        public String words() {
            String name = SpokenScenario.name(scenario);
            return switch (assumed) {
                case LIKELY -> name;
                case BEST -> Texts.of("version.at-best", name);
                case WORST -> Texts.of("version.at-worst", name);
            };
        }
    }

    /**
     * Of two cases that come to the same the one that is written, or kept under a name, is told.
     *
     * @param tried what is otherwise than written
     */
    public static WhatIf of(Version version, Scenario tried) {
        int limit = version.longestPayback();
        List<Case> all = Stream.of(
                        Stream.of(Scenario.AS_WRITTEN), version.proposal().scenarios().stream(), Stream.of(tried))
                .flatMap(scenarios -> scenarios)
                .flatMap(scenario -> cases(version, scenario))
                .toList();
        return new WhatIf(
                likely(version, Scenario.AS_WRITTEN),
                likely(version, tried),
                all.stream().min(BEST_FIRST).orElseThrow(),
                all.stream().min(BEST_FIRST.reversed()).orElseThrow(),
                BreakEven.of(version.proposal(), tried, limit),
                limit,
                version.trials().leftOut());
    }

    private static Stream<Case> cases(Version version, Scenario scenario) {
        Stream<Case> spread = Spread.of(version, scenario).stream()
                .flatMap(found -> Stream.of(
                        new Case(scenario, Assumed.BEST, found.best()),
                        new Case(scenario, Assumed.WORST, found.worst())));
        return Stream.concat(Stream.of(likely(version, scenario)), spread);
    }

    /** What to know beside the figures, as the window says it: how much of the savings may fail, and what is left out. */
    public List<String> notes() {
        String failing = SpokenScenario.breakEven(breakEven, tried.scenario(), limit);
        return leftOut.isEmpty()
                ? List.of(failing)
                : List.of(
                        failing,
                        Texts.of(
                                "version.left-out",
                                SpokenList.list(leftOut.stream().map(Quoted::of).toList())));
    }

    private static Case likely(Version version, Scenario scenario) {
        return new Case(scenario, Assumed.LIKELY, Outcome.of(version.proposal(), scenario));
    }
}
