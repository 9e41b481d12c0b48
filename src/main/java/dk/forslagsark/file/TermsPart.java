package dk.forslagsark.file;

import dk.forslagsark.proposal.Terms;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;

/** The price level, the years shown and the discount rate. */
final class TermsPart {
    private TermsPart() {}

    static Terms read(JsonObject proposal) throws FileProblem {
        int priceLevel = proposal.require("priceLevel", JsonValue::asYear);
        Years years = years(proposal);
        return new Terms(priceLevel, years, proposal.find("discountRate", TermsPart::rate));
    }

    static void write(Terms terms, JsonFields proposal) {
        proposal.put("priceLevel", terms.priceLevel())
                .put("firstYear", terms.years().first())
                .put("lastYear", terms.years().last())
                .number("discountRate", terms.ownRate());
    }

    private static Years years(JsonObject proposal) throws FileProblem {
        int first = proposal.require("firstYear", JsonValue::asYear);
        int last = proposal.require("lastYear", JsonValue::asYear);
        if (last < first) {
            throw proposal.place().key("lastYear").problem(last + " ligger før firstYear " + first + ". Ret det ene");
        }
        if (!Years.areValid(first, last)) {
            throw proposal.place()
                    .key("lastYear")
                    .problem(first + "-" + last + " er " + (last - first + 1) + " år. Et forslag viser højst "
                            + Years.MOST);
        }
        return new Years(first, last);
    }

    private static BigDecimal rate(JsonValue value) throws FileProblem {
        BigDecimal rate = value.asNumber();
        if (!Terms.isRate(rate)) {
            throw value.wrong("er ikke en rente. Skriv 3 % som 0.03, højst med " + Terms.RATE_DECIMALS + " decimaler");
        }
        return Decimals.tidy(rate);
    }
}
