package dk.forslagsark.file;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.UnitPrice;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The smaller tables of figures: posts, unit prices and budgets. */
final class FiguresPart {
    private FiguresPart() {}

    static Staffing readStaffing(JsonValue value) throws FileProblem {
        JsonObject row = value.asObject();
        String label = row.text("label");
        Optional<BigDecimal> before = row.find("before", Decimals::read);
        Optional<BigDecimal> after = row.find("after", Decimals::read);
        return new Staffing(label, before, after, NotesPart.read(row));
    }

    static Map<String, Object> write(Staffing row) {
        JsonFields fields = new JsonFields()
                .text("label", row.label())
                .number("before", row.before())
                .number("after", row.after());
        return NotesPart.write(row.notes(), fields);
    }

    static UnitPrice readUnitPrice(JsonValue value) throws FileProblem {
        JsonObject row = value.asObject();
        String label = row.text("label");
        Optional<BigDecimal> quantityBefore = row.find("quantityBefore", Decimals::read);
        Optional<BigDecimal> priceBefore = row.find("priceBefore", Decimals::read);
        Optional<BigDecimal> quantityAfter = row.find("quantityAfter", Decimals::read);
        Optional<BigDecimal> priceAfter = row.find("priceAfter", Decimals::read);
        return new UnitPrice(label, quantityBefore, priceBefore, quantityAfter, priceAfter, NotesPart.read(row));
    }

    static Map<String, Object> write(UnitPrice row) {
        JsonFields fields = new JsonFields()
                .text("label", row.label())
                .number("quantityBefore", row.quantityBefore())
                .number("priceBefore", row.priceBefore())
                .number("quantityAfter", row.quantityAfter())
                .number("priceAfter", row.priceAfter());
        return NotesPart.write(row.notes(), fields);
    }

    static Budget readBudget(JsonValue value) throws FileProblem {
        JsonObject row = value.asObject();
        String activity = row.text("activity");
        Optional<Integer> year = row.find("year", JsonValue::asYear);
        Optional<Amount> amount = row.find("amount", AmountsPart::amount);
        Optional<Amount> saving = row.find("saving", AmountsPart::amount);
        Optional<String> committee = row.textIfAny("committee");
        return new Budget(activity, year, amount, saving, committee, NotesPart.read(row));
    }

    static Map<String, Object> write(Budget row) {
        JsonFields fields = new JsonFields()
                .text("activity", row.activity())
                .putIfAny("year", row.year())
                .putIfAny("amount", row.amount().map(Amount::thousands))
                .putIfAny("saving", row.saving().map(Amount::thousands))
                .text("committee", row.committee());
        return NotesPart.write(row.notes(), fields);
    }
}
