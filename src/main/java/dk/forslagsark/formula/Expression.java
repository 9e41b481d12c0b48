package dk.forslagsark.formula;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.formula.Token.Kind;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.PlainText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An expression as Danes type it, {@code =-51*25,3} or {@code =Husleje[forrige]*1,02}: numbers with a comma before decimals
 * and points or spaces between thousands, names of assumptions, references to cells, functions, brackets, and {@code + - * /
 * %}. Any of the dashes is a minus; {@code ×}, {@code ·} and an x between values multiply.
 *
 * <p>A percent sign divides what is right before it by a hundred, as in Excel. Names are the same in small and large letters.
 */
public final class Expression {
    /** The most characters an expression may have. */
    public static final int LONGEST = 2_000;

    /** Those lately read: a table is computed again after every edit, and hardly any of its expressions has changed. */
    private static final Map<String, Expression> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 20_000;

    /** A cell of Excel that stands by itself; what is quoted is passed over. */
    private static final Pattern CELL = Pattern.compile(
            "'[^']*'" + "|(?<![\\p{L}\\p{Nd}_.{#$])(\\$)?([A-Za-z]{1,3})\\$?(\\d{1,6})(?![\\p{L}\\p{Nd}_.({\\[#])");

    private final List<Token> tokens;
    private final Node tree;
    private final List<Node> leaves;
    /** The key of each name to the name as it is first written. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private Expression(List<Token> tokens, Node tree) {
        this.tokens = tokens;
        this.tree = tree;
        leaves = Node.all(tree).stream().filter(Node::isNamed).toList();
        leaves.stream()
                .flatMap(leaf -> leaf instanceof Node.Name name ? Stream.of(name.name()) : Stream.empty())
                .forEach(name -> names.putIfAbsent(AssumptionName.key(name), name));
    }

    /**
     * Reads an expression. That it is well written does not mean that its names are known.
     *
     * @param text the expression, beginning with an equals sign
     */
    public static Reading<Expression> read(String text) {
        if (text.length() > LONGEST) {
            return Reading.failed(Texts.of("formula.too-long"));
        }
        if (KNOWN.size() >= MOST_KNOWN) {
            KNOWN.clear();
        }
        Expression known = KNOWN.get(text);
        return known == null ? parsed(text).then(read -> Reading.of(kept(text, read))) : Reading.of(known);
    }

    /** One that is written the same is the same object. Why a text is none is not kept: it is said in the language that is spoken. */
    private static Expression kept(String text, Expression read) {
        Expression other = KNOWN.putIfAbsent(text, read);
        return other == null ? read : other;
    }

    /** Why the text, in which rows have their labels, is no well-written expression. */
    static String problem(String shown) {
        return read(shown).problem().orElseGet(() -> Texts.of("formula.unread"));
    }

    private static Reading<Expression> parsed(String text) {
        List<Token> tokens = tokens(PlainText.of(text));
        return Parser.parse(tokens).then(tree -> Reading.of(new Expression(tokens, tree)));
    }

    /** The text with every use of one name replaced by another, also where it is no well-written expression. */
    public static String renamed(String text, String from, String to) {
        return Pieces.rewritten(
                text,
                piece -> isCalled(piece, from)
                        ? Optional.of(to + piece.reference().year().written())
                        : Optional.empty());
    }

    private static boolean isCalled(Pieces.Named piece, String name) {
        return piece.reference().mayBeAssumption()
                && AssumptionName.areSame(piece.reference().first().text(), name);
    }

    /**
     * The text with names for what looks like cells of Excel, as {@code B2}, {@code $B$2} and {@code b2:B5}.
     *
     * @param named what is written for such a cell, given without the signs of dollar and whether one stood before its column;
     *     empty where there is none
     */
    public static String namingCells(String text, BiFunction<String, Boolean, Optional<String>> named) {
        return CELL.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Optional.ofNullable(found.group(2))
                        .flatMap(column -> named.apply(column + found.group(3), found.group(1) != null))
                        .orElse(found.group())));
    }

    /** Whether the text is an expression that points at cells or calls functions, which the first programs did not know. */
    public static boolean points(String text) {
        return read(text).value().filter(read -> !read.isPlain()).isPresent();
    }

    /** The names it uses as they are written there, each once. */
    public List<String> names() {
        return List.copyOf(names.values());
    }

    /** Whether it is of numbers, assumptions and signs alone, as in the first programs. */
    public boolean isPlain() {
        return Node.all(tree).stream().allMatch(Node::isPlain);
    }

    Node tree() {
        return tree;
    }

    /** Its names, references and ranges, from the left. */
    List<Node> leaves() {
        return leaves;
    }

    /**
     * What it comes to, to sixty digits; exact where nothing is divided.
     *
     * @param values what names and references stand for
     * @throws NoFigure if it comes to nothing
     */
    BigDecimal value(Arithmetic.Values values) {
        return new Arithmetic(values).result(tree);
    }

    /**
     * The same as a formula of Excel, without the equals sign: {@code -51*25.3}. Only of one that {@link #isPlain}.
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
                        : !token.kind().isNamed() && token.kind() != Kind.DIVIDE && token.kind() != Kind.PERCENT);
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

    static List<Token> tokens(String text) {
        return Tokens.of(text, text.startsWith("=") ? 1 : 0);
    }
}
