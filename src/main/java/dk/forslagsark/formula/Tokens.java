package dk.forslagsark.formula;

import dk.forslagsark.formula.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes an expression to pieces. What has no place in one becomes a piece too, so that the others can still be renamed.
 */
final class Tokens {
    /** Thousands may be set off by spaces; whether the number is well written is not decided here. */
    private static final Pattern NUMBER = Pattern.compile("[\\d.,]+(?:[\\s\\h]\\d{3}(?!\\d))*(?:,\\d+)?");

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_]*");
    /** Labels and names of fields with points between them, each in quotes where it needs them, and a year in brackets. */
    private static final Pattern REFERENCE = Pattern.compile(Reference.SYNTAX);

    private static final Pattern COMPARISON = Pattern.compile("<=|>=|<>|[<>=]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    /** The letter as people write it between figures, 4 x 12,5. */
    private static final Pattern TIMES = Pattern.compile("[xX](?![\\p{L}_])");

    private static final Pattern ANY = Pattern.compile(".", Pattern.DOTALL);

    private static final Map<Kind, String> SIGNS = Map.of(
            Kind.PLUS, "+",
            Kind.MINUS, "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D",
            Kind.TIMES, "*×·∙⋅∗✕",
            Kind.DIVIDE, "/∕⁄",
            Kind.PERCENT, "%",
            Kind.OPEN, "(",
            Kind.CLOSE, ")",
            Kind.SEMICOLON, ";",
            Kind.COLON, ":");

    private static final Map<Kind, String> COMPARISONS = Map.of(
            Kind.LESS, "<",
            Kind.LESS_OR_EQUAL, "<=",
            Kind.GREATER, ">",
            Kind.GREATER_OR_EQUAL, ">=",
            Kind.EQUAL, "=",
            Kind.UNEQUAL, "<>");

    private final String text;
    private final Matcher matcher;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Tokens(String text, int start) {
        this.text = text;
        this.position = start;
        this.matcher = NAME.matcher(text);
    }

    /** The pieces of the text from that place on. */
    static List<Token> of(String text, int start) {
        Tokens tokens = new Tokens(text, start);
        while (tokens.position < text.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    private void next() {
        if (begins(SPACES)) {
            position = matcher.end();
        } else if (begins(NUMBER)) {
            add(Kind.NUMBER);
        } else if (afterValue() && begins(TIMES)) {
            add(Kind.TIMES);
        } else if (begins(REFERENCE)) {
            add(NAME.matcher(matcher.group()).matches() ? Kind.NAME : Kind.REFERENCE);
        } else if (begins(COMPARISON)) {
            add(kind(COMPARISONS, matcher.group()));
        } else {
            begins(ANY);
            add(kind(SIGNS, matcher.group()));
        }
    }

    private boolean begins(Pattern pattern) {
        return matcher.usePattern(pattern).region(position, text.length()).lookingAt();
    }

    private boolean afterValue() {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind().endsValue();
    }

    private void add(Kind kind) {
        tokens.add(new Token(kind, matcher.group(), position));
        position = matcher.end();
    }

    private static Kind kind(Map<Kind, String> signs, String sign) {
        return signs.entrySet().stream()
                .filter(entry -> signs == SIGNS
                        ? entry.getValue().contains(sign)
                        : entry.getValue().equals(sign))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Kind.WRONG);
    }
}
