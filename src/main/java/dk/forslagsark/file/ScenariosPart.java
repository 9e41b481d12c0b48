package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.proposal.Terms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The kept answers to what if it does not go as written. What is as written is left out. */
final class ScenariosPart {
    private static final String LIST = "scenarios";

    private ScenariosPart() {}

    static List<Scenario> read(JsonObject proposal) throws FileProblem {
        return proposal.list(LIST, value -> scenario(value.asObject()));
    }

    private static Scenario scenario(JsonObject object) throws FileProblem {
        return new Scenario(
                object.text("name"),
                object.find("savings", ScenariosPart::change).orElse(BigDecimal.ZERO),
                object.find("yearsLate", ScenariosPart::yearsLate).orElse(0),
                object.find("costs", ScenariosPart::change).orElse(BigDecimal.ZERO),
                object.find("discountRate", TermsPart::rate),
                object.rest());
    }

    private static BigDecimal change(JsonValue value) throws FileProblem {
        BigDecimal fraction = value.asNumber();
        if (Scenario.isChange(fraction)) {
            return fraction;
        }
        throw value.wrong(Texts.of("file.wrong.change", Terms.RATE_DECIMALS));
    }

    private static int yearsLate(JsonValue value) throws FileProblem {
        BigDecimal years = value.asNumber();
        if (Scenario.isLate(years)) {
            return years.intValueExact();
        }
        throw value.wrong(Texts.of("file.wrong.years-from-zero", Scenario.MOST_YEARS_LATE));
    }

    static void write(List<Scenario> scenarios, JsonFields proposal) {
        proposal.list(LIST, scenarios, ScenariosPart::written);
    }

    private static Map<String, Object> written(Scenario scenario) {
        JsonFields fields = new JsonFields().text("name", scenario.name());
        change("savings", scenario.savings(), fields);
        if (scenario.yearsLate() != 0) {
            fields.put("yearsLate", scenario.yearsLate());
        }
        change("costs", scenario.costs(), fields);
        return fields.number("discountRate", scenario.ownRate()).and(scenario.extras());
    }

    private static void change(String key, BigDecimal fraction, JsonFields fields) {
        if (fraction.signum() != 0) {
            fields.put(key, fraction);
        }
    }
}
