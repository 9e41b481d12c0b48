package dk.forslagsark.formula;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.formula.Node.Comparator;
import dk.forslagsark.formula.Node.Operator;
import dk.forslagsark.formula.Token.Kind;
import dk.forslagsark.language.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Makes a tree of the pieces of an expression, from the left, or says in Danish what is wrong with how it is written. */
final class Parser {
    /** Far more than anybody can read, and fewer than Excel takes. */
    private static final int MOST_BRACKETS = 50;

    private static final int MOST_SIGNS = 9;

    private final List<Token> tokens;
    private int position;
    private int open;
    private int signs;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Reading<Node> parse(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return Reading.failed(Texts.of("formula.nothing"));
        }
        Parser parser = new Parser(tokens);
        try {
            Node node = parser.sum();
            parser.checkAtEnd();
            return Reading.of(node);
        } catch (Misspelt e) {
            return Reading.failed(e.getMessage());
        }
    }

    private Node sum() {
        Node sum = product();
        while (kind().isSign()) {
            Operator operator = next().kind() == Kind.PLUS ? Operator.PLUS : Operator.MINUS;
            signs = 1;
            sum = new Node.Operation(operator, sum, product());
        }
        return sum;
    }

    private Node product() {
        Node product = factor();
        while (kind() == Kind.TIMES || kind() == Kind.DIVIDE) {
            Operator operator = next().kind() == Kind.TIMES ? Operator.TIMES : Operator.DIVIDE;
            signs = 0;
            product = new Node.Operation(operator, product, factor());
        }
        return product;
    }

    private Node factor() {
        if (!kind().isSign()) {
            signs = 0;
            return percentage();
        }
        boolean minus = next().kind() == Kind.MINUS;
        if (++signs > MOST_SIGNS) {
            throw new Misspelt(Texts.of("formula.too-many-signs"));
        }
        Node of = factor();
        return minus ? new Node.Negation(of) : of;
    }

    private Node percentage() {
        Node value = value();
        if (kind() != Kind.PERCENT) {
            return value;
        }
        next();
        if (kind() == Kind.PERCENT) {
            throw new Misspelt(Texts.of("formula.percent-too-many"));
        }
        return new Node.Percentage(value);
    }

    private Node value() {
        Token token = next();
        return switch (token.kind()) {
            case NUMBER -> new Node.Number(number(token));
            case OPEN -> bracketed();
            case NAME -> isCall(token) ? call(token) : new Node.Name(token.text());
            case REFERENCE -> new Node.Pointer(noCall(token));
            default -> throw Misspelt.noValue(tokens, token, open);
        };
    }

    /** Functions of Excel may have points in their names. */
    private Reference noCall(Token token) {
        Reference reference = reference(token);
        if (isCall(token) && reference.isOfWords()) {
            throw Misspelt.noFunction(token);
        }
        return reference;
    }

    private Node bracketed() {
        opened();
        Node inner = sum();
        close();
        return inner;
    }

    private void opened() {
        if (++open > MOST_BRACKETS) {
            throw new Misspelt(Texts.of("formula.too-many-brackets"));
        }
        signs = 0;
    }

    private void close() {
        if (kind() == Kind.END) {
            throw new Misspelt(Texts.of("formula.missing.bracket"));
        }
        if (kind() != Kind.CLOSE) {
            throw Misspelt.noOperator(peek());
        }
        next();
        open--;
    }

    private boolean isCall(Token name) {
        return kind() == Kind.OPEN && peek().start() == name.end();
    }

    private Node call(Token name) {
        Called function = Called.named(name.text()).orElseThrow(() -> Misspelt.noFunction(name));
        next();
        opened();
        List<Node> arguments = new ArrayList<>(List.of(argument(function, 0)));
        while (kind() == Kind.SEMICOLON) {
            next();
            arguments.add(argument(function, arguments.size()));
        }
        close();
        function.problem(arguments.size()).ifPresent(problem -> {
            throw new Misspelt(problem);
        });
        return new Node.Call(function, List.copyOf(arguments));
    }

    private Node argument(Called function, int index) {
        signs = 0;
        if (function == Called.IF) {
            return index == 0 ? condition() : sum();
        }
        return isSpan() ? span() : sum();
    }

    private Node condition() {
        Node left = sum();
        return kind().isComparison()
                ? new Node.Comparison(Comparator.valueOf(next().kind().name()), left, sum())
                : left;
    }

    private boolean isSpan() {
        return kind().isNamed()
                && position + 1 < tokens.size()
                && tokens.get(position + 1).kind() == Kind.COLON;
    }

    private Node span() {
        Reference from = reference(next());
        next();
        if (!kind().isNamed()) {
            throw Misspelt.noCell(peek());
        }
        return new Node.Span(from, reference(next()));
    }

    private static Reference reference(Token token) {
        return Reference.read(token.text()).orElseThrow(() -> Misspelt.noYear(token));
    }

    private BigDecimal number(Token token) {
        Reading<BigDecimal> number = DanishNumber.read(token.text());
        return number.value()
                .orElseThrow(() -> number.problem().map(this::misread).orElseThrow());
    }

    private Misspelt misread(String problem) {
        return new Misspelt(open > 0 ? Texts.of("formula.misread-number", problem) : problem);
    }

    private void checkAtEnd() {
        Token token = peek();
        if (token.kind() == Kind.CLOSE) {
            throw new Misspelt(Texts.of("formula.bracket-too-many"));
        }
        if (token.kind() != Kind.END) {
            throw Misspelt.noOperator(token);
        }
    }

    private Token peek() {
        return position < tokens.size() ? tokens.get(position) : new Token(Kind.END, "", lastEnd());
    }

    private int lastEnd() {
        return tokens.get(tokens.size() - 1).end();
    }

    private Kind kind() {
        return peek().kind();
    }

    private Token next() {
        Token token = peek();
        position++;
        return token;
    }
}
