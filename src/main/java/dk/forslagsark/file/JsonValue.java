package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Keyed;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A value read from a file, with its place. Asking for it as something it is not gives one line for the user.
 *
 * @param value a map, list, text, BigDecimal, BigInteger or Boolean; null only in a list or among the members of an object
 * @param above where what it stands in stands
 * @param step its key there, or its index
 */
record JsonValue(Object value, JsonPath above, Object step) {
    private static final int LAST_PLACE = 1000;

    /** Where it stands. */
    JsonPath place() {
        return step instanceof Integer index ? above.index(index) : above.key((String) step);
    }

    /** Its key, of a member of an object. */
    String key() {
        return (String) step;
    }

    String asText() throws FileProblem {
        if (value instanceof String text) {
            return text;
        }
        throw wrong(Texts.of("file.wrong.text"));
    }

    boolean asFlag() throws FileProblem {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw wrong(Texts.of("file.wrong.flag"));
    }

    BigDecimal asNumber() throws FileProblem {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof BigInteger number) {
            return number.bitLength() < Long.SIZE ? BigDecimal.valueOf(number.longValue()) : new BigDecimal(number);
        }
        throw wrong(Texts.of("file.wrong.number"));
    }

    /** A calendar year that a proposal may have. */
    int asYear() throws FileProblem {
        BigDecimal number = asNumber();
        boolean inRange = number.compareTo(BigDecimal.valueOf(Years.EARLIEST)) >= 0
                && number.compareTo(BigDecimal.valueOf(Years.LATEST)) <= 0;
        if (inRange && number.stripTrailingZeros().scale() <= 0) {
            return number.intValueExact();
        }
        throw wrong(Texts.of("file.wrong.year-from-to", Years.EARLIEST, Years.LATEST));
    }

    /** Where something stands, from 1. */
    int asPlace() throws FileProblem {
        BigDecimal number = asNumber();
        boolean inRange = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_PLACE)) <= 0;
        if (inRange && number.stripTrailingZeros().scale() <= 0) {
            return number.intValueExact();
        }
        throw wrong(Texts.of("file.wrong.place", LAST_PLACE));
    }

    LocalDate asDate() throws FileProblem {
        String text = asText();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw wrong(Texts.of("file.wrong.date"));
        }
    }

    <T extends Keyed> T asChoice(List<T> choices) throws FileProblem {
        return Keyed.find(choices, asText()).orElseThrow(() -> wrong(Texts.of("file.wrong.choice", keys(choices))));
    }

    private static String keys(List<? extends Keyed> choices) {
        return choices.stream().map(Keyed::key).collect(Collectors.joining(", "));
    }

    /** The keys of all maps that are read are texts. */
    @SuppressWarnings("unchecked")
    JsonObject asObject() throws FileProblem {
        if (value instanceof Map<?, ?> members) {
            return new JsonObject((Map<String, Object>) members, place());
        }
        throw wrong(Texts.of("file.wrong.object"));
    }

    List<JsonValue> asList() throws FileProblem {
        return each(element -> element);
    }

    /** What that reads of each element of a list. */
    <T> List<T> each(JsonObject.Kind<T> kind) throws FileProblem {
        if (!(value instanceof List<?> elements)) {
            throw wrong(Texts.of("file.wrong.list"));
        }
        JsonPath place = place();
        List<T> values = new ArrayList<>(elements.size());
        for (Object element : elements) {
            values.add(kind.read(new JsonValue(element, place, values.size())));
        }
        return values;
    }

    /** That the value is wrong, quoting it. */
    FileProblem wrong(String what) {
        return place().problem(JsonPath.shown(value) + " " + what);
    }
}
