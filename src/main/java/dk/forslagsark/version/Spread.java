package dk.forslagsark.version;

import dk.forslagsark.economy.Outcome;
import dk.forslagsark.proposal.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * Between what a proposal may come to when its uncertain assumptions turn out otherwise than is likely.
 *
 * <p>Each of them is put at its least and at its most while the others are likely, which tells what is better and what is worse; then all at
 * once are put where it is better, and where it is worse. Assumptions that work against each other may come to something outside of that.
 *
 * @param best the best it came to, by {@link Outcome#BEST_FIRST}
 * @param worst the worst
 * @param leftOut what the assumptions are called whose least or most cannot be counted with, because it is no figure, there is no likely value, or
 *     cells come to nothing with it
 */
public record Spread(Outcome best, Outcome worst, List<String> leftOut) {
    public Spread {
        leftOut = List.copyOf(leftOut);
    }

    /** The spread where all else goes as the scenario says; empty where no assumption has a least or a most. */
    public static Optional<Spread> of(Version version, Scenario scenario) {
        List<Uncertain> uncertain = Uncertain.all(version.proposal());
        return uncertain.isEmpty() ? Optional.empty() : Optional.of(new Trials(version, scenario, uncertain).spread());
    }
}
