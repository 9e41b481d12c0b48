package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON into maps, lists, texts, exact numbers (BigInteger, BigDecimal), Booleans and nulls. What is no JSON becomes
 * one line with line and column; keys said twice, absurd nesting and absurd numbers are refused too.
 */
final class JsonTree {
    static final int DEEPEST = 100;

    /** So many, with a sign, are a long whatever they are. */
    private static final int DIGITS_OF_LONG = 18;

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads the one object that the text holds. */
    static Map<String, Object> read(String text) throws FileProblem {
        if (!text.stripLeading().startsWith("{")) {
            throw new FileProblem(Texts.of("file.json.no-object"));
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTree(parser).whole(text);
        }
    }

    /**
     * The same of the bytes of a file, without a text being made of them; empty where anything is wrong, which is then told of the
     * text.
     */
    static Optional<Map<String, Object>> sound(byte[] bytes) {
        if (!TextFile.isUsual(bytes)) {
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            return Optional.of(new JsonTree(parser).document());
        } catch (FileProblem | JacksonException e) {
            return Optional.empty();
        }
    }

    private Map<String, Object> whole(String text) throws FileProblem {
        try {
            return document();
        } catch (UnexpectedEndOfInputException e) {
            throw new FileProblem(Texts.of("file.json.ends", endOf(text)), e);
        } catch (StreamConstraintsException e) {
            throw new FileProblem(Texts.of("file.json.too-long", shown(parser.currentLocation())), e);
        } catch (JacksonException e) {
            throw new FileProblem(Texts.of("file.json.unreadable", shown(e.getLocation())), e);
        }
    }

    private Map<String, Object> document() throws FileProblem {
        parser.nextToken();
        Map<String, Object> object = object(1);
        if (parser.nextToken() != null) {
            throw new FileProblem(Texts.of("file.json.more", here()));
        }
        return object;
    }

    private Map<String, Object> object(int depth) throws FileProblem {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (members.containsKey(key)) {
                throw place().problem(Texts.of("file.json.twice", here()));
            }
            parser.nextToken();
            members.put(key, value(depth));
        }
        return members;
    }

    private List<Object> list(int depth) throws FileProblem {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(depth));
        }
        return elements;
    }

    /** The value at the current token. The depth is that of the object or list it stands in. */
    private Object value(int depth) throws FileProblem {
        if (depth >= DEEPEST) {
            throw new FileProblem(Texts.of("file.json.too-deep", here()));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(depth + 1);
            case START_ARRAY -> list(depth + 1);
            case VALUE_NUMBER_INT -> whole();
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    private BigInteger whole() {
        return parser.getStringLength() <= DIGITS_OF_LONG
                ? BigInteger.valueOf(parser.getLongValue())
                : new BigInteger(parser.getString());
    }

    /** The exponent may be one that no number type holds, as in 1e99999999999. */
    private BigDecimal decimal() throws FileProblem {
        try {
            return new BigDecimal(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        } catch (NumberFormatException e) {
            throw place().problem(Texts.of("file.json.number-too-large", here()));
        }
    }

    /** What the current key or value is. */
    private JsonPath place() {
        return place(parser.streamReadContext());
    }

    private static JsonPath place(TokenStreamContext context) {
        if (context.inRoot()) {
            return JsonPath.ROOT;
        }
        JsonPath above = place(context.getParent());
        return context.inObject() ? above.key(context.currentName()) : above.index(context.getCurrentIndex());
    }

    /** Where the current value begins. */
    private String here() {
        return shown(parser.currentTokenLocation());
    }

    private static String shown(TokenStreamLocation location) {
        return Texts.of("file.json.place", location.getLineNr(), location.getColumnNr());
    }

    /** Where the text ends, its trailing white space left out; the parser only knows how far it looked. */
    private static String endOf(String text) {
        String kept = text.stripTrailing();
        long line = kept.chars().filter(c -> c == '\n').count() + 1;
        return Texts.of("file.json.place", line, kept.length() - kept.lastIndexOf('\n') - 1);
    }
}
