package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.HouseRules;
import java.util.List;
import java.util.Optional;

/** What a municipality sets of the rules, without code. */
final class HouseRulesPart {
    private static final int MOST_YEARS = 100;

    private HouseRulesPart() {}

    /**
     * The rules it sets; what it leaves out is as it is otherwise.
     *
     * @throws FileProblem if something in it cannot be used
     */
    static HouseRules read(JsonObject organisation, HouseRules otherwise) throws FileProblem {
        Optional<JsonObject> checks = organisation.find("checks", JsonValue::asObject);
        return checks.isEmpty() ? otherwise : rules(checks.get(), otherwise);
    }

    private static HouseRules rules(JsonObject checks, HouseRules otherwise) throws FileProblem {
        Optional<Integer> priceLevel = checks.find("priceLevel", JsonValue::asYear);
        Optional<List<JsonValue>> required = checks.find("required", JsonValue::asList);
        Optional<Integer> longest = longestPayback(checks);
        checkKnown(checks);
        return new HouseRules(
                longest.orElse(otherwise.longestPayback()),
                priceLevel.or(otherwise::priceLevel),
                required.isEmpty() ? otherwise.required() : checks.list("required", JsonValue::asText));
    }

    /** A limit under another name would not hold, and nobody would see it. */
    private static void checkKnown(JsonObject checks) throws FileProblem {
        for (String key : checks.rest().values().keySet()) {
            throw checks.members().get(key).wrong(Texts.of("file.wrong.house-rule"));
        }
    }

    private static Optional<Integer> longestPayback(JsonObject checks) throws FileProblem {
        return checks.find("longestPayback", value -> {
            var years = Decimals.read(value);
            if (years.stripTrailingZeros().scale() > 0 || years.signum() <= 0 || years.intValue() > MOST_YEARS) {
                throw value.wrong(Texts.of("file.wrong.years-from-one", MOST_YEARS));
            }
            return years.intValue();
        });
    }
}
