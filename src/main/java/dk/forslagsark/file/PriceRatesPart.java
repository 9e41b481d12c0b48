package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import dk.forslagsark.prices.PriceRates;
import dk.forslagsark.prices.PriceRates.Rate;
import dk.forslagsark.proposal.Extras;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The rates of prices and wages in the settings: {@code priceRates}, year to {@code service} and {@code capital}. */
final class PriceRatesPart {
    private PriceRatesPart() {}

    /** Those rates that can be used. */
    static PriceRates read(Usable settings) {
        Map<Integer, Rate> byYear = new TreeMap<>();
        settings.members("priceRates", (key, value) -> byYear.put(year(key, value), rate(value)));
        PriceRates rates = PriceRates.NONE;
        for (Map.Entry<Integer, Rate> each : byYear.entrySet()) {
            rates = rates.with(each.getKey(), each.getValue());
        }
        return rates;
    }

    static void write(PriceRates rates, JsonFields settings) {
        Map<String, Object> byYear = new LinkedHashMap<>();
        rates.byYear().forEach((year, rate) -> byYear.put(year.toString(), write(rate)));
        settings.object("priceRates", byYear);
    }

    private static Map<String, Object> write(Rate rate) {
        return new JsonFields()
                .number("service", rate.service())
                .number("capital", rate.capital())
                .and(Extras.NONE);
    }

    private static Rate rate(JsonValue value) throws FileProblem {
        JsonObject rate = value.asObject();
        return new Rate(rate.find("service", PriceRatesPart::fraction), rate.find("capital", PriceRatesPart::fraction));
    }

    private static BigDecimal fraction(JsonValue value) throws FileProblem {
        BigDecimal rate = value.asNumber();
        if (!PriceRates.isRate(rate)) {
            throw value.wrong(Texts.of("file.wrong.price-rate"));
        }
        return rate;
    }

    private static int year(String key, JsonValue value) throws FileProblem {
        if (key.matches("\\d{4}") && Years.isYear(Integer.parseInt(key))) {
            return Integer.parseInt(key);
        }
        throw value.place().problem(Texts.of("file.wrong.year"));
    }
}
