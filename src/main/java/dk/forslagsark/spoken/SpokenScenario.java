package dk.forslagsark.spoken;

import dk.forslagsark.danish.ScenarioWords;
import dk.forslagsark.economy.BreakEven;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Scenario;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is otherwise than written, as the window says it; what is printed and kept is that of {@link ScenarioWords}. */
public final class SpokenScenario {
    private SpokenScenario() {}

    /** What it is called where it is kept, or else what is otherwise; so too where its name only says that, in Danish. */
    public static String name(Scenario scenario) {
        String own = ScenarioWords.ownName(scenario);
        return own.isEmpty() ? of(scenario) : own;
    }

    private static String of(Scenario scenario) {
        String words = otherwise(scenario);
        return words.isEmpty() ? Texts.of("scenario.as-written") : words;
    }

    /** Empty where nothing is. */
    private static String otherwise(Scenario scenario) {
        Stream<String> savings = said(change(scenario.savings())).map(change -> Texts.of("scenario.savings", change));
        Stream<String> costs = said(change(scenario.costs())).map(change -> Texts.of("scenario.costs", change));
        return Stream.of(
                        savings,
                        said(late(scenario.yearsLate())),
                        costs,
                        scenario.ownRate().map(SpokenScenario::rate).stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> said(String words) {
        return Stream.of(words).filter(any -> !any.isEmpty());
    }

    /** A change that is given as a fraction: {@code 20% lower}, {@code 12.5% higher}; empty where there is none. */
    public static String change(BigDecimal fraction) {
        if (fraction.signum() == 0) {
            return "";
        }
        String percent = SpokenYear.writePercent(fraction.abs());
        return fraction.signum() < 0 ? Texts.of("scenario.lower", percent) : Texts.of("scenario.higher", percent);
    }

    /** So many years late: {@code 1 year later}; empty for none. */
    public static String late(int years) {
        return years == 0 ? "" : Texts.count("scenario.late", years);
    }

    /** A rate that is given as a fraction: {@code rate 4%}. */
    public static String rate(BigDecimal rate) {
        return Texts.of("scenario.rate", SpokenYear.writePercent(rate));
    }

    /**
     * How much of the savings may fail, in one sentence.
     *
     * @param tried how all else goes
     * @param limit the most years the payback period may be
     */
    public static String breakEven(BreakEven breakEven, Scenario tried, int limit) {
        if (breakEven instanceof BreakEven.NoSaving) {
            return Texts.of("scenario.no-saving");
        }
        String otherwise = otherwise(tried.withSavings(BigDecimal.ZERO));
        String given = otherwise.isEmpty() ? "" : " (" + otherwise + ")";
        return breakEven instanceof BreakEven.Share share
                ? share(share.share(), limit, given)
                : Texts.count("scenario.too-late", limit, given);
    }

    private static String share(BigDecimal share, int limit, String given) {
        if (share.signum() == 0) {
            return Texts.count("scenario.none-may-fail", limit, given);
        }
        return share.compareTo(BigDecimal.ONE) == 0
                ? Texts.count("scenario.all-may-fail", limit, given)
                : Texts.count("scenario.some-may-fail", limit, given, SpokenYear.writePercent(share));
    }
}
