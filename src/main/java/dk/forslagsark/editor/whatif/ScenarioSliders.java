package dk.forslagsark.editor.whatif;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.spoken.SpokenScenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.GridPane;

/** What is otherwise than written: savings, their year, costs and rate, each with a slider and a field. */
final class ScenarioSliders extends GridPane {
    private static final String PER_CENT = "%";
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private final SliderEntry savings =
            new SliderEntry(Texts.of("what-if.savings"), PER_CENT, FIVE, -20, 10, ScenarioSliders::change);
    private final SliderEntry late = new SliderEntry(
            Texts.of("what-if.later"),
            Texts.of("what-if.years"),
            BigDecimal.ONE,
            0,
            Scenario.MOST_YEARS_LATE,
            ScenarioSliders::years);
    private final SliderEntry costs =
            new SliderEntry(Texts.of("what-if.costs"), PER_CENT, FIVE, -10, 20, ScenarioSliders::change);
    private final SliderEntry rate =
            new SliderEntry(Texts.of("what-if.rate"), PER_CENT, new BigDecimal("0.5"), 0, 20, ScenarioSliders::rate);
    private final List<SliderEntry> entries = List.of(savings, late, costs, rate);
    /** The rate of the proposal, as a fraction. */
    private BigDecimal written = Terms.USUAL_RATE;
    /** Whether a rate has been chosen that was another than the proposal's then; it stays, whatever the proposal's becomes. */
    private boolean hasOwnRate;

    /**
     * @param changed what is done when the user has moved or typed something
     */
    ScenarioSliders(Runnable changed) {
        getStyleClass().add("what-if-sliders");
        savings.identify("savings");
        late.identify("late");
        costs.identify("costs");
        rate.identify("rate");
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).addTo(this, i);
            SliderEntry entry = entries.get(i);
            entry.onChange(() -> {
                if (entry == rate) {
                    hasOwnRate = fraction(rate.value()).compareTo(written) != 0;
                }
                say();
                changed.run();
            });
        }
        show(Scenario.AS_WRITTEN);
    }

    /** Says what the rate of the proposal is now; where no other has been chosen the slider goes with it. */
    void follow(BigDecimal rateOfProposal) {
        written = rateOfProposal;
        rate.follow(percent(written));
        if (!hasOwnRate && rate.problem().isEmpty()) {
            rate.show(percent(written));
        }
        say();
    }

    /** What is otherwise. */
    Scenario scenario() {
        return Scenario.AS_WRITTEN
                .withSavings(fraction(savings.value()))
                .withYearsLate(late.value().intValueExact())
                .withCosts(fraction(costs.value()))
                .withOwnRate(Optional.of(fraction(rate.value())).filter(any -> hasOwnRate));
    }

    void show(Scenario scenario) {
        savings.show(percent(scenario.savings()));
        late.show(BigDecimal.valueOf(scenario.yearsLate()));
        costs.show(percent(scenario.costs()));
        hasOwnRate = scenario.ownRate().isPresent();
        rate.show(percent(scenario.ownRate().orElse(written)));
        say();
    }

    private void say() {
        Scenario scenario = scenario();
        savings.say(orAsWritten(SpokenScenario.change(scenario.savings())));
        late.say(orAsWritten(SpokenScenario.late(scenario.yearsLate())));
        costs.say(orAsWritten(SpokenScenario.change(scenario.costs())));
        rate.say(orAsWritten(scenario.ownRate().map(SpokenScenario::rate).orElse("")));
    }

    private static String orAsWritten(String words) {
        return words.isEmpty() ? Texts.of("what-if.unchanged") : words;
    }

    /** The first thing that cannot be used in them. */
    Optional<String> problem() {
        return entries.stream()
                .map(SliderEntry::problem)
                .flatMap(Optional::stream)
                .findFirst();
    }

    void focus() {
        savings.focus();
    }

    private static Reading<BigDecimal> change(BigDecimal percent) {
        return Scenario.isChange(fraction(percent))
                ? Reading.of(percent)
                : Reading.failed(Texts.of("what-if.not-a-change"));
    }

    private static Reading<BigDecimal> years(BigDecimal years) {
        return Scenario.isLate(years)
                ? Reading.of(years)
                : Reading.failed(Texts.of("what-if.not-late", Scenario.MOST_YEARS_LATE));
    }

    private static Reading<BigDecimal> rate(BigDecimal percent) {
        return Terms.isRate(fraction(percent)) ? Reading.of(percent) : Reading.failed(Texts.of("what-if.not-a-rate"));
    }

    private static BigDecimal fraction(BigDecimal percent) {
        return percent.movePointLeft(2);
    }

    private static BigDecimal percent(BigDecimal fraction) {
        return fraction.movePointRight(2);
    }
}
