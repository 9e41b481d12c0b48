package dk.forslagsark.version;

import dk.forslagsark.economy.Outcome;
import dk.forslagsark.proposal.Scenario;
import java.util.Optional;

/**
 * Between what a proposal may come to when its uncertain assumptions turn out otherwise than is likely.
 *
 * <p>Each of them is put at its least and at its most while the others are likely, which tells what is better and what is worse; then all at
 * once are put where it is better, and where it is worse. Assumptions that work against each other may come to something outside of that.
 *
 * @param best the best it came to, by {@link Outcome#BEST_FIRST}
 * @param worst the worst
 */
public record Spread(Outcome best, Outcome worst) {
    /**
     * The spread where all else goes as the scenario says; empty where no assumption has a least or a most that can be counted with: see
     * {@link WhatIf#leftOut}.
     */
    public static Optional<Spread> of(Version version, Scenario scenario) {
        return version.trials().spread(scenario);
    }
}
