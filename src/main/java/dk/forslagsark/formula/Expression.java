package dk.forslagsark.formula;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.formula.Token.Kind;
import dk.forslagsark.proposal.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * An expression as Danes type it, {@code =-51*25,3} or {@code =antal_forløb*12,5 %}: numbers with a comma before decimals
 * and points or spaces between thousands, names of assumptions, brackets, and {@code + - * / %}. Any of the dashes is a
 * minus; {@code ×}, {@code ·} and an x between values multiply.
 *
 * <p>A percent sign divides what is right before it by a hundred, as in Excel. Names are the same in small and large letters.
 */
public final class Expression {
    /** The most characters an expression may have. */
    public static final int LONGEST = 1_000;

    /** Those lately read: a table is computed again after every edit, and hardly any of its expressions has changed. */
    private static final Map<String, Reading<Expression>> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 2_000;

    private final List<Token> tokens;
    /** The key of each name to the name as it is first written. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final Arithmetic evaluation;

    private Expression(List<Token> tokens) {
        this.tokens = tokens;
        tokens.stream()
                .filter(token -> token.kind() == Kind.NAME)
                .forEach(token -> names.putIfAbsent(AssumptionName.key(token.text()), token.text()));
        List<String> keys = keys();
        evaluation = new Arithmetic(written(name -> Arithmetic.name(keys.indexOf(AssumptionName.key(name)))));
    }

    /**
     * Reads an expression. That it is well written does not mean that its names are known.
     *
     * @param text the expression, beginning with an equals sign
     */
    public static Reading<Expression> read(String text) {
        if (text.length() > LONGEST) {
            return Reading.failed("Regnestykket er for langt: højst 1.000 tegn.");
        }
        if (KNOWN.size() >= MOST_KNOWN) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(text, Expression::parsed);
    }

    private static Reading<Expression> parsed(String text) {
        List<Token> tokens = tokens(PlainText.of(text));
        return Grammar.problem(tokens)
                .map(Reading::<Expression>failed)
                .orElseGet(() -> Reading.of(new Expression(tokens)));
    }

    /** The text with every use of one name replaced by another, also where it is no well-written expression. */
    public static String renamed(String text, String from, String to) {
        String composed = PlainText.of(text);
        StringBuilder renamed = new StringBuilder();
        int copied = 0;
        for (Token token : tokens(composed)) {
            if (token.kind() == Kind.NAME && AssumptionName.areSame(token.text(), from)) {
                renamed.append(composed, copied, token.start()).append(to);
                copied = token.end();
            }
        }
        return copied == 0 ? text : renamed.append(composed.substring(copied)).toString();
    }

    /** The names it uses as they are written there, each once. */
    public List<String> names() {
        return List.copyOf(names.values());
    }

    /** The same in the form of {@link AssumptionName#key}. */
    List<String> keys() {
        return List.copyOf(names.keySet());
    }

    /**
     * What it comes to, to sixty digits; exact where nothing is divided. Where a name has no value, the reason is why it has
     * none.
     *
     * @param value the value of a name
     */
    Reading<BigDecimal> value(Function<String, Reading<BigDecimal>> value) {
        List<BigDecimal> values = new ArrayList<>();
        for (String name : names.values()) {
            Reading<BigDecimal> reading = value.apply(name);
            if (reading.value().isEmpty()) {
                return reading;
            }
            values.add(reading.value().get());
        }
        return evaluation.of(values);
    }

    /**
     * The same as a formula of Excel, without the equals sign: {@code -51*25.3}.
     *
     * @param defined the defined name for a name as it is typed here
     */
    public String excel(UnaryOperator<String> defined) {
        return written(defined);
    }

    /** Whether it has nothing but whole numbers and no division, so that floating point comes to the very same. */
    public boolean isOfWholeNumbers() {
        return tokens.stream()
                .allMatch(token -> token.kind() == Kind.NUMBER
                        ? !token.text().contains(",")
                        : token.kind() != Kind.NAME && token.kind() != Kind.DIVIDE && token.kind() != Kind.PERCENT);
    }

    private String written(UnaryOperator<String> names) {
        StringBuilder written = new StringBuilder();
        for (Token token : tokens) {
            written.append(
                    switch (token.kind()) {
                        case NUMBER -> number(token);
                        case NAME -> names.apply(token.text());
                        default -> token.kind().symbol();
                    });
        }
        return written.toString();
    }

    private static String number(Token token) {
        return DanishNumber.read(token.text()).value().orElseThrow().toPlainString();
    }

    private static List<Token> tokens(String text) {
        return Tokens.of(text, text.startsWith("=") ? 1 : 0);
    }
}
