package dk.forslagsark.danish;

import dk.forslagsark.economy.BreakEven;
import dk.forslagsark.proposal.Scenario;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is otherwise than written, in words. */
public final class ScenarioWords {
    /** What is said where nothing is. */
    private static final String AS_WRITTEN = "som skrevet";

    private ScenarioWords() {}

    /** What it is called where it is kept, or else what is otherwise. */
    public static String name(Scenario scenario) {
        return scenario.name().isBlank() ? of(scenario) : scenario.name();
    }

    /** What it is called where it is kept; empty where that is no more than what is otherwise. */
    public static String ownName(Scenario scenario) {
        return name(scenario).equals(of(scenario)) ? "" : scenario.name();
    }

    /** {@code besparelse 20 % lavere, 1 år senere, implementering 10 % højere, rente 4 %}. */
    public static String of(Scenario scenario) {
        String words = Stream.of(
                        named("besparelse", change(scenario.savings())),
                        late(scenario.yearsLate()),
                        named("implementering", change(scenario.costs())),
                        scenario.ownRate().map(ScenarioWords::rate).orElse(""))
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

    /** So many years late: {@code 1 år senere}; empty for none. */
    public static String late(int years) {
        return years == 0 ? "" : years + " år senere";
    }

    /** A rate that is given as a fraction: {@code rente 4 %}. */
    public static String rate(BigDecimal rate) {
        return "rente " + DanishYear.writePercent(rate) + " %";
    }

    /**
     * How much of the savings may fail, in one sentence.
     *
     * @param tried how all else goes
     * @param limit the most years the payback period may be
     */
    public static String breakEven(BreakEven breakEven, Scenario tried, int limit) {
        if (breakEven instanceof BreakEven.NoSaving) {
            return "Der er ingen besparelse blandt de varige ændringer.";
        }
        String otherwise = of(tried.withSavings(BigDecimal.ZERO));
        String given = otherwise.equals(AS_WRITTEN) ? "" : " (" + otherwise + ")";
        if (breakEven instanceof BreakEven.Share share) {
            return share(share.share(), given, limit);
        }
        return "Forslaget er ikke tilbagebetalt på %d år%s, selv om hele besparelsen kommer.".formatted(limit, given);
    }

    private static String share(BigDecimal share, String given, int limit) {
        if (share.signum() == 0) {
            return "Falder blot 0,1 %% af besparelsen væk, er forslaget ikke tilbagebetalt på %d år%s."
                    .formatted(limit, given);
        }
        return share.compareTo(BigDecimal.ONE) == 0
                ? "Hele besparelsen kan falde væk, og forslaget er stadig tilbagebetalt på %d år%s."
                        .formatted(limit, given)
                : "%s %% af besparelsen kan falde væk, og forslaget er stadig tilbagebetalt på %d år%s."
                        .formatted(DanishYear.writePercent(share), limit, given);
    }

    private static String named(String name, String words) {
        return words.isEmpty() ? "" : name + " " + words;
    }
}
