package dk.forslagsark.formula;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.formula.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is wrong with how an expression is written, reading from the left, in Danish for the user. */
final class Grammar {
    /** Far more than anybody can read, and fewer than Excel takes. */
    private static final int MOST_BRACKETS = 50;

    private static final int MOST_SIGNS = 9;

    private static final Set<String> SUMS = Set.of("SUM", "SUMMER", "SUBTOTAL", "SUM.HVIS", "SUMIF");

    private int open;
    private int signs;
    private Optional<Token> before = Optional.empty();

    private Grammar() {}

    static Optional<String> problem(List<Token> tokens) {
        Grammar grammar = new Grammar();
        for (Token token : tokens) {
            Optional<String> problem = grammar.read(token);
            if (problem.isPresent()) {
                return problem;
            }
            grammar.before = Optional.of(token);
        }
        return grammar.atEnd();
    }

    private Optional<String> read(Token token) {
        if (token.kind() == Kind.WRONG) {
            return Optional.of(wrong(token));
        }
        Optional<String> misplaced = isAfterValue() ? afterValue(token) : beforeValue(token);
        open += token.kind() == Kind.OPEN ? 1 : token.kind() == Kind.CLOSE ? -1 : 0;
        signs = token.kind().isSign() ? signs + 1 : 0;
        return misplaced.or(this::outOfBounds).or(() -> spelt(token));
    }

    private Optional<String> outOfBounds() {
        if (open < 0) {
            return Optional.of("Der er en slutparentes for meget.");
        }
        if (signs > MOST_SIGNS) {
            return Optional.of("Der er for mange fortegn efter hinanden.");
        }
        return open > MOST_BRACKETS ? Optional.of("Der er for mange parenteser inden i hinanden.") : Optional.empty();
    }

    private boolean isAfterValue() {
        return before.filter(token -> token.kind().endsValue()).isPresent();
    }

    private Optional<String> afterValue(Token token) {
        Kind kind = token.kind();
        if (kind == Kind.PERCENT && before.orElseThrow().kind() == Kind.PERCENT) {
            return Optional.of("Der er et procenttegn for meget.");
        }
        boolean fits = kind.isOperator() || kind == Kind.PERCENT || kind == Kind.CLOSE;
        return fits
                ? Optional.empty()
                : Optional.of(
                        isCall(token)
                                ? noFunctions()
                                : "Der mangler et regnetegn foran " + Quoted.of(token.text()) + ".");
    }

    private Optional<String> beforeValue(Token token) {
        Kind kind = token.kind();
        if (kind == Kind.CLOSE && before.isEmpty()) {
            return Optional.of("Der er en slutparentes for meget.");
        }
        if (kind == Kind.CLOSE && before.get().kind() == Kind.OPEN) {
            return Optional.of("Der står intet i parentesen.");
        }
        boolean fits = kind.isSign() || kind == Kind.NUMBER || kind == Kind.NAME || kind == Kind.OPEN;
        return fits ? Optional.empty() : Optional.of("Der mangler et tal foran " + Quoted.of(token.text()) + ".");
    }

    private Optional<String> atEnd() {
        if (before.isEmpty()) {
            return Optional.of("Skriv et regnestykke efter lighedstegnet.");
        }
        if (!isAfterValue()) {
            return Optional.of(
                    "Der mangler et tal efter " + Quoted.of(before.get().text()) + ".");
        }
        return open > 0 ? Optional.of("Der mangler en slutparentes.") : Optional.empty();
    }

    private boolean isCall(Token token) {
        Token last = before.orElseThrow();
        return token.kind() == Kind.OPEN && last.kind() == Kind.NAME && last.end() == token.start();
    }

    private String noFunctions() {
        String name = before.orElseThrow().text();
        String instead = SUMS.contains(name.toUpperCase(Locale.ROOT))
                ? "Læg tallene sammen med +, eller del rækken op i detaljer, så lægges de sammen."
                : "Skriv tallet, eller regn med + - * / og parenteser.";
        return "Funktioner som " + Quoted.of(name) + " kan ikke bruges i et regnestykke. " + instead;
    }

    private static Optional<String> spelt(Token token) {
        return token.kind() == Kind.NUMBER ? DanishNumber.read(token.text()).problem() : Optional.empty();
    }

    /** In Danish accounts ÷ has long been a minus, and elsewhere it divides: nobody can know which is meant. */
    private static String wrong(Token token) {
        return token.text().equals("÷")
                ? "“÷” kan betyde både minus og divideret med. Skriv - eller /."
                : Quoted.of(token.text()) + " kan ikke bruges i et regnestykke.";
    }
}
