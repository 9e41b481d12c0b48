package dk.forslagsark.file;

import dk.forslagsark.formula.Expression;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The year cells of a row: {@code amounts}, year to amount in 1.000 kr.; {@code expressions} and {@code formulas}, year to the
 * expression the amount is the result of; and {@code unread}, year to what was typed and could not be read as an amount.
 */
final class AmountsPart {
    /** Of a calendar year. */
    private static final int DIGITS = 4;

    private AmountsPart() {}

    static Amounts read(JsonObject row) throws FileProblem {
        SortedMap<Integer, CellEntry<Amount>> byYear = new TreeMap<>();
        for (Map.Entry<Integer, JsonValue> cell : cells(row, "amounts").entrySet()) {
            byYear.put(cell.getKey(), new CellEntry.Value<>(amount(cell.getValue())));
        }
        Map<Integer, JsonValue> expressions = cells(row, NotesPart.FORMULAS);
        Map<Integer, JsonValue> unread = cells(row, "unread");
        expressions.keySet().removeAll(unread.keySet());
        expressions.putAll(cells(row, "expressions"));
        for (Map.Entry<Integer, JsonValue> cell : expressions.entrySet()) {
            Optional<Amount> typed =
                    Optional.ofNullable(byYear.get(cell.getKey())).flatMap(CellEntry::counted);
            byYear.put(cell.getKey(), new CellEntry.Formula<>(cell.getValue().asText(), typed));
        }
        for (Map.Entry<Integer, JsonValue> cell : unread.entrySet()) {
            if (byYear.containsKey(cell.getKey())) {
                throw cell.getValue().place().problem(Texts.of("file.wrong.year-twice"));
            }
            byYear.put(cell.getKey(), new CellEntry.Unread<>(cell.getValue().asText()));
        }
        return byYear.isEmpty() ? Amounts.NONE : new Amounts(byYear);
    }

    static void write(Amounts amounts, JsonFields row) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Object> expressions = new LinkedHashMap<>();
        Map<String, Object> formulas = new LinkedHashMap<>();
        Map<String, Object> unread = new LinkedHashMap<>();
        amounts.byYear().forEach((year, entry) -> {
            entry.counted().ifPresent(amount -> values.put(year.toString(), amount.thousands()));
            if (entry instanceof CellEntry.Formula<Amount> formula) {
                (Expression.points(formula.expression()) ? formulas : expressions)
                        .put(year.toString(), formula.expression());
            } else if (entry instanceof CellEntry.Unread<Amount> text) {
                unread.put(year.toString(), text.text());
            }
        });
        row.object("amounts", values)
                .object("expressions", expressions)
                .object(NotesPart.FORMULAS, formulas)
                .object("unread", unread);
    }

    /** The {@code amounts} of a row that has nothing else in its years. */
    static Map<Integer, Amount> byYear(JsonObject row) throws FileProblem {
        Map<Integer, Amount> byYear = new LinkedHashMap<>();
        for (Map.Entry<Integer, JsonValue> cell : cells(row, "amounts").entrySet()) {
            byYear.put(cell.getKey(), amount(cell.getValue()));
        }
        return byYear;
    }

    /** Reads an amount in 1.000 kr. */
    static Amount amount(JsonValue value) throws FileProblem {
        BigDecimal number = value.asNumber();
        if (!Amount.isInRange(number)) {
            throw value.wrong(Texts.of("file.wrong.amount-too-large"));
        }
        if (Amount.hasTooManyDecimals(number)) {
            throw value.wrong(Texts.of("file.wrong.amount-decimals", Amount.DECIMALS));
        }
        return new Amount(number);
    }

    private static Map<Integer, JsonValue> cells(JsonObject row, String key) throws FileProblem {
        Map<Integer, JsonValue> cells = new LinkedHashMap<>();
        JsonObject object = row.find(key, JsonValue::asObject).orElse(JsonObject.EMPTY);
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            int year = year(member.getKey(), member.getValue().place());
            if (member.getValue().value() != null) {
                cells.put(year, member.getValue());
            }
        }
        return cells;
    }

    /** Reads a key that is a calendar year. */
    static int year(String key, JsonPath place) throws FileProblem {
        int year = key.length() == DIGITS && key.chars().allMatch(AmountsPart::isDigit) ? Integer.parseInt(key) : -1;
        if (Years.isYear(year)) {
            return year;
        }
        throw place.problem(Texts.of("file.wrong.year-from-to", Years.EARLIEST, Years.LATEST));
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }
}
