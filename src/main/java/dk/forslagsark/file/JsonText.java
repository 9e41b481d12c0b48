package dk.forslagsark.file;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes JSON in the one form our files have: two spaces, one element per line, line feeds, a final newline.
 *
 * <p>A value is a map in its order, a list, a text, a BigDecimal, a BigInteger, an Integer, a Boolean or null.
 */
final class JsonText {
    private static final int MOST_DECIMALS = 100;
    private static final JsonFactory JSON = new JsonFactory();

    /** A lone surrogate, as a careless paste may leave. UTF-8 cannot hold it, and no reader would take the file. */
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

    private static final String UNKNOWN_CHARACTER = "\uFFFD";

    private JsonText() {}

    static String write(Map<String, Object> object) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(new Pretty(), text)) {
            write(object, generator);
        }
        return HALF_CHARACTER.matcher(text.toString()).replaceAll(UNKNOWN_CHARACTER) + "\n";
    }

    private static void write(Object value, JsonGenerator generator) {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            map.forEach((key, member) -> {
                generator.writeName((String) key);
                write(member, generator);
            });
            generator.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            generator.writeStartArray();
            list.forEach(element -> write(element, generator));
            generator.writeEndArray();
        } else {
            writeScalar(value, generator);
        }
    }

    private static void writeScalar(Object value, JsonGenerator generator) {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(plain(number));
        } else if (value instanceof Number number) {
            generator.writeNumber(number.toString());
        } else {
            generator.writeString(value.toString());
        }
    }

    /** Without an exponent where that takes no more digits than anybody can read. The reader makes the same number of it. */
    private static String plain(BigDecimal number) {
        return number.scale() >= 0 && number.scale() <= MOST_DECIMALS ? number.toPlainString() : number.toString();
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = PrettyPrinter.DEFAULT_SEPARATORS
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withArrayIndenter(indenter)
                    .withObjectIndenter(indenter);
        }
    }
}
