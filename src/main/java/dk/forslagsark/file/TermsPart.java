package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;

/** The price level, the years shown and the discount rate. */
final class TermsPart {
    private static final String FIRST = "firstYear";
    private static final String LAST = "lastYear";

    private TermsPart() {}

    static Terms read(JsonObject proposal) throws FileProblem {
        int priceLevel = proposal.require("priceLevel", JsonValue::asYear);
        Years years = years(proposal, FIRST, LAST);
        return new Terms(priceLevel, years, proposal.find("discountRate", TermsPart::rate));
    }

    static void write(Terms terms, JsonFields proposal) {
        proposal.put("priceLevel", terms.priceLevel())
                .put(FIRST, terms.years().first())
                .put(LAST, terms.years().last())
                .number("discountRate", terms.ownRate());
    }

    /** The span of years whose first and last have those keys. */
    static Years years(JsonObject proposal, String firstKey, String lastKey) throws FileProblem {
        int first = proposal.require(firstKey, JsonValue::asYear);
        int last = proposal.require(lastKey, JsonValue::asYear);
        if (last < first) {
            throw proposal.place()
                    .key(lastKey)
                    .problem(Texts.of("file.wrong.last-before-first", last, firstKey, first));
        }
        if (!Years.areValid(first, last)) {
            throw proposal.place()
                    .key(lastKey)
                    .problem(Texts.of("file.wrong.too-many-years", first, last, last - first + 1, Years.MOST));
        }
        return new Years(first, last);
    }

    static BigDecimal rate(JsonValue value) throws FileProblem {
        BigDecimal rate = value.asNumber();
        if (!Terms.isRate(rate)) {
            throw value.wrong(Texts.of("file.wrong.rate", Terms.RATE_DECIMALS));
        }
        return Decimals.tidy(rate);
    }
}
