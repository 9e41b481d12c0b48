package dk.forslagsark.formula;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.formula.Token.Kind;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ends the reading of an expression with what is wrong, for the user. It never leaves this room. */
final class Misspelt extends RuntimeException {
    private static final long serialVersionUID = 1;

    Misspelt(String problem) {
        super(problem, null, false, false);
    }

    /**
     * No value begins with that piece.
     *
     * @param tokens all pieces
     * @param open how many brackets are open
     */
    static Misspelt noValue(List<Token> tokens, Token token, int open) {
        int index = tokens.indexOf(token);
        if (token.kind() == Kind.END) {
            return new Misspelt(Texts.of(
                    "formula.missing.number-after",
                    Quoted.of(tokens.get(tokens.size() - 1).text())));
        }
        if (token.kind() == Kind.CLOSE && (index == 0 || open == 0)) {
            return new Misspelt(Texts.of("formula.bracket-too-many"));
        }
        if (token.kind() == Kind.CLOSE && tokens.get(index - 1).kind() == Kind.OPEN) {
            return new Misspelt(Texts.of("formula.empty-bracket"));
        }
        return token.kind().isOutOfPlace()
                ? unusable(token)
                : new Misspelt(Texts.of("formula.missing.number", Quoted.of(token.text())));
    }

    /** A value has ended, and that piece is no operator. */
    static Misspelt noOperator(Token token) {
        if (token.kind() == Kind.NUMBER && token.text().startsWith(",")) {
            return new Misspelt(Texts.of("formula.semicolon"));
        }
        return token.kind().isOutOfPlace()
                ? unusable(token)
                : new Misspelt(Texts.of("formula.missing.operator", Quoted.of(token.text())));
    }

    /** In Danish accounts ÷ has long been a minus, and elsewhere it divides: nobody can know which is meant. */
    private static Misspelt unusable(Token token) {
        return new Misspelt(
                token.text().equals("÷")
                        ? Texts.of("formula.doubtful-sign")
                        : Texts.of("formula.unusable", Quoted.of(token.text())));
    }

    static Misspelt noFunction(Token name) {
        return new Misspelt(Texts.of(
                "formula.no-function",
                Quoted.of(name.text()),
                Stream.of(Called.values()).map(Called::spoken).collect(Collectors.joining(", "))));
    }

    static Misspelt noCell(Token token) {
        return new Misspelt(Texts.of("formula.missing.cell", token.start() + 1));
    }

    static Misspelt noYear(Token token) {
        return new Misspelt(Texts.of("formula.unclear-year", Quoted.of(token.text()), token.start() + 1));
    }
}
