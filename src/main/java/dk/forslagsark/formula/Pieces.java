package dk.forslagsark.formula;

import dk.forslagsark.formula.Token.Kind;
import dk.forslagsark.proposal.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The names and references in the text of an expression, also of one that is not well written, so that they can be followed
 * through every edit. One that is too long to be read has none.
 *
 * @param text the text they are in
 * @param named those that stand for what is written elsewhere, from the left
 */
record Pieces(String text, List<Named> named) {
    /** Those lately read: after every edit all expressions are looked through, and hardly any has changed. */
    private static final Map<String, Pieces> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 20_000;

    /**
     * A name or a reference.
     *
     * @param token where it stands
     * @param reference what it says
     */
    record Named(Token token, Reference reference) {}

    static Pieces of(String expression) {
        if (KNOWN.size() >= MOST_KNOWN) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(expression, Pieces::read);
    }

    private static Pieces read(String expression) {
        String text = PlainText.of(expression);
        if (text.length() > Expression.LONGEST) {
            return new Pieces(text, List.of());
        }
        List<Named> named = Expression.tokens(text).stream()
                .filter(token -> token.kind().isNamed() && !isFunction(text, token))
                .flatMap(token -> Reference.read(token.text()).map(reference -> new Named(token, reference)).stream())
                .toList();
        return new Pieces(text, named);
    }

    private static boolean isFunction(String text, Token token) {
        return token.kind() == Kind.NAME && text.startsWith("(", token.end());
    }

    /** Those that are kept by an identity of a row. */
    List<Reference> kept() {
        return named.stream().map(Named::reference).filter(Reference::isKept).toList();
    }

    /** The text with other words for some of the ranges in it, given their ends. */
    static String withRanges(String expression, BiFunction<Reference, Reference, Optional<String>> words) {
        Pieces pieces = of(expression);
        StringBuilder rewritten = new StringBuilder();
        int copied = 0;
        for (int i = 1; i < pieces.named.size(); i++) {
            Named from = pieces.named.get(i - 1);
            Named to = pieces.named.get(i);
            String between =
                    pieces.text.substring(from.token().end(), to.token().start());
            Optional<String> word =
                    between.strip().equals(":") ? words.apply(from.reference(), to.reference()) : Optional.empty();
            if (word.isPresent()) {
                rewritten.append(pieces.text, copied, from.token().start()).append(word.get());
                copied = to.token().end();
            }
        }
        return rewritten.append(pieces.text.substring(copied)).toString();
    }

    /** The text with other words for some of them, and all else as it was typed. */
    static String rewritten(String expression, Function<Named, Optional<String>> words) {
        Pieces pieces = of(expression);
        StringBuilder rewritten = new StringBuilder();
        int copied = 0;
        for (Named piece : pieces.named) {
            Optional<String> word = words.apply(piece);
            if (word.isPresent()) {
                rewritten.append(pieces.text, copied, piece.token().start()).append(word.get());
                copied = piece.token().end();
            }
        }
        return copied == 0
                ? expression
                : rewritten.append(pieces.text.substring(copied)).toString();
    }
}
