package dk.forslagsark.file;

import dk.forslagsark.formula.Expression;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
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
        for (JsonValue cell : cells(row, "amounts")) {
            byYear.put(year(cell), new CellEntry.Value<>(amount(cell)));
        }
        List<JsonValue> formulas = cells(row, NotesPart.FORMULAS);
        List<JsonValue> unread = cells(row, "unread");
        List<JsonValue> expressions = cells(row, "expressions");
        if (!formulas.isEmpty() || !unread.isEmpty() || !expressions.isEmpty()) {
            putTyped(byYear(formulas), byYear(unread), byYear(expressions), byYear);
        }
        return byYear.isEmpty() ? Amounts.NONE : new Amounts(byYear);
    }

    private static void putTyped(
            Map<Integer, JsonValue> formulas,
            Map<Integer, JsonValue> unread,
            Map<Integer, JsonValue> plain,
            SortedMap<Integer, CellEntry<Amount>> byYear)
            throws FileProblem {
        Map<Integer, JsonValue> expressions = new LinkedHashMap<>(formulas);
        expressions.keySet().removeAll(unread.keySet());
        expressions.putAll(plain);
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
        for (JsonValue cell : cells(row, "amounts")) {
            byYear.put(year(cell), amount(cell));
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

    private static Map<Integer, JsonValue> byYear(List<JsonValue> cells) throws FileProblem {
        Map<Integer, JsonValue> byYear = new LinkedHashMap<>();
        for (JsonValue cell : cells) {
            byYear.put(year(cell), cell);
        }
        return byYear;
    }

    /** The cells in which something stands; all of them are of years. */
    private static List<JsonValue> cells(JsonObject row, String key) throws FileProblem {
        List<JsonValue> cells = row.values(key);
        boolean isBlankInOne = false;
        for (JsonValue cell : cells) {
            year(cell);
            isBlankInOne |= cell.value() == null;
        }
        return isBlankInOne
                ? cells.stream().filter(cell -> cell.value() != null).toList()
                : cells;
    }

    /** Reads the calendar year that is the value's key. */
    static int year(JsonValue value) throws FileProblem {
        String key = value.key();
        int year = key.length() == DIGITS ? number(key) : -1;
        if (Years.isYear(year)) {
            return year;
        }
        throw value.place().problem(Texts.of("file.wrong.year-from-to", Years.EARLIEST, Years.LATEST));
    }

    /** What digits come to; -1 where there is anything else. */
    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
