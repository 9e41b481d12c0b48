package dk.forslagsark.file;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where in a file a value stands, as the user sees it: {@code permanentChanges[2].amounts.2019}.
 *
 * @param path the path; empty for the file as a whole
 */
record JsonPath(String path) {
    static final JsonPath ROOT = new JsonPath("");

    private static final int LONGEST_QUOTE = 40;
    private static final Pattern PLAIN_KEY = Pattern.compile("[\\p{L}\\p{N}_ -]{1," + LONGEST_QUOTE + "}");

    JsonPath key(String key) {
        String shown = PLAIN_KEY.matcher(key).matches() ? key : quoted(key);
        return new JsonPath(path.isEmpty() ? shown : path + "." + shown);
    }

    JsonPath index(int index) {
        return new JsonPath(path + "[" + index + "]");
    }

    FileProblem problem(String what) {
        return new FileProblem(path.isEmpty() ? what : path + ": " + what);
    }

    /** A value from the file as it is quoted to the user: short, whatever its size. */
    static String shown(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof BigDecimal || value instanceof BigInteger) {
            return cut(value.toString());
        }
        if (value instanceof List<?>) {
            return "en liste";
        }
        return value instanceof Map<?, ?> ? "et objekt" : String.valueOf(value);
    }

    private static String quoted(String text) {
        return '"' + cut(text) + '"';
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
