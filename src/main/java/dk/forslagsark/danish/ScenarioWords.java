package dk.forslagsark.danish;

import dk.forslagsark.proposal.Scenario;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is otherwise than written, in words. */
public final class ScenarioWords {
    /** What is said where nothing is. */
    public static final String AS_WRITTEN = "som skrevet";

    private ScenarioWords() {}

    /** {@code besparelse 20 % lavere, 1 år senere, implementering 10 % højere, rente 4 %}. */
    public static String of(Scenario scenario) {
        String words = Stream.of(
                        named("besparelse", change(scenario.savings())),
                        scenario.yearsLate() == 0 ? "" : scenario.yearsLate() + " år senere",
                        named("implementering", change(scenario.costs())),
                        scenario.ownRate()
                                .map(rate -> "rente " + DanishYear.writePercent(rate) + " %")
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? AS_WRITTEN : words;
    }

    /** A change that is given as a fraction: {@code 20 % lavere}, {@code 12,5 % højere}; empty where there is none. */
    public static String change(BigDecimal fraction) {
        return fraction.signum() == 0
                ? ""
                : DanishYear.writePercent(fraction.abs()) + " % " + (fraction.signum() < 0 ? "lavere" : "højere");
    }

    private static String named(String name, String words) {
        return words.isEmpty() ? "" : name + " " + words;
    }
}
