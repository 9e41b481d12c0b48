package dk.forslagsark.formula;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.formula.Token.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ends the reading of an expression with what is wrong, in Danish for the user. It never leaves this room. */
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
            return new Misspelt("Der mangler et tal efter "
                    + Quoted.of(tokens.get(tokens.size() - 1).text()) + ".");
        }
        if (token.kind() == Kind.CLOSE && (index == 0 || open == 0)) {
            return new Misspelt("Der er en slutparentes for meget.");
        }
        if (token.kind() == Kind.CLOSE && tokens.get(index - 1).kind() == Kind.OPEN) {
            return new Misspelt("Der står intet i parentesen.");
        }
        return token.kind().isOutOfPlace() ? unusable(token) : missing("et tal", token);
    }

    /** A value has ended, and that piece is no operator. */
    static Misspelt noOperator(Token token) {
        if (token.kind() == Kind.NUMBER && token.text().startsWith(",")) {
            return new Misspelt(
                    "Skriv ; mellem tallene i en funktion, som AFRUND(Husleje; 2). Komma skiller decimaler.");
        }
        return token.kind().isOutOfPlace() ? unusable(token) : missing("et regnetegn", token);
    }

    private static Misspelt missing(String what, Token before) {
        return new Misspelt("Der mangler " + what + " foran " + Quoted.of(before.text()) + ".");
    }

    /** In Danish accounts ÷ has long been a minus, and elsewhere it divides: nobody can know which is meant. */
    private static Misspelt unusable(Token token) {
        return new Misspelt(
                token.text().equals("÷")
                        ? "“÷” kan betyde både minus og divideret med. Skriv - eller /."
                        : Quoted.of(token.text()) + " kan ikke bruges i et regnestykke.");
    }

    static Misspelt noFunction(Token name) {
        return new Misspelt("Funktionen " + Quoted.of(name.text()) + " kendes ikke. Brug "
                + Stream.of(Called.values()).map(Called::danish).collect(Collectors.joining(", ")) + ".");
    }

    static Misspelt noCell(Token token) {
        return new Misspelt("Der mangler en celle efter “:”" + at(token) + ".");
    }

    static Misspelt noYear(Token token) {
        return new Misspelt(Quoted.of(token.text()) + at(token)
                + " siger ikke, hvilket år der menes. Skriv [forrige], [næste], [forrige 2] eller [2026].");
    }

    private static String at(Token token) {
        return " (tegn " + (token.start() + 1) + ")";
    }
}
