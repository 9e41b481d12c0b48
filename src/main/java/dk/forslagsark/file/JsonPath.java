package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where in a file a value stands, as the user sees it: {@code permanentChanges[2].amounts.2019}. Every value read has one and
 * hardly any is ever told, so that it is put in words only then.
 */
final class JsonPath {
    /** The file as a whole. */
    static final JsonPath ROOT = new JsonPath(null, "");

    private static final int LONGEST_QUOTE = 40;
    private static final Pattern PLAIN_KEY = Pattern.compile("[\\p{L}\\p{N}_ -]{1," + LONGEST_QUOTE + "}");

    /** What it stands in; null of the file as a whole. */
    private final JsonPath above;
    /** The key or the index it has there. */
    private final Object step;

    private JsonPath(JsonPath above, Object step) {
        this.above = above;
        this.step = step;
    }

    JsonPath key(String key) {
        return new JsonPath(this, key);
    }

    JsonPath index(int index) {
        return new JsonPath(this, index);
    }

    private String words() {
        if (above == null) {
            return "";
        }
        String before = above.words();
        if (step instanceof Integer index) {
            return before + "[" + index + "]";
        }
        String key = (String) step;
        String shown = PLAIN_KEY.matcher(key).matches() ? key : quoted(key);
        return before.isEmpty() ? shown : before + "." + shown;
    }

    FileProblem problem(String what) {
        String path = words();
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
            return Texts.of("file.a-list");
        }
        return value instanceof Map<?, ?> ? Texts.of("file.an-object") : String.valueOf(value);
    }

    private static String quoted(String text) {
        return '"' + cut(text) + '"';
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
