package dk.forslagsark.file;

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
                    .problem(last + " ligger før " + firstKey + " " + first + ". Ret det ene");
        }
        if (!Years.areValid(first, last)) {
            throw proposal.place()
                    .key(lastKey)
                    .problem(first + "-" + last + " er " + (last - first + 1) + " år. Et forslag viser højst "
                            + Years.MOST);
        }
        return new Years(first, last);
    }

    static BigDecimal rate(JsonValue value) throws FileProblem {
        BigDecimal rate = value.asNumber();
        if (!Terms.isRate(rate)) {
            throw value.wrong("er ikke en rente. Skriv 3 % som 0.03, højst med " + Terms.RATE_DECIMALS + " decimaler");
        }
        return Decimals.tidy(rate);
    }
}
