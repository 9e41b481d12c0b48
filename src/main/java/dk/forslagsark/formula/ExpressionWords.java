package dk.forslagsark.formula;

import dk.forslagsark.formula.Reference.Step;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Property;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An expression with other words for what its writer called things: it comes to the same where they are called so everywhere. */
public final class ExpressionWords {
    /** What the program itself calls so. */
    private static final Set<String> OWN = own();

    private final UnaryOperator<String> words;

    private ExpressionWords(UnaryOperator<String> words) {
        this.words = words;
    }

    private static Set<String> own() {
        Stream<String> tables = SmallTable.ALL.stream()
                .flatMap(table -> Stream.concat(
                        Stream.of(table.title()),
                        table.columns().stream().flatMap(column -> Stream.of(column.key(), column.word()))));
        Stream<String> columns = FreeRow.COLUMNS.stream().map(Property::key);
        Stream<String> totals = Stream.of(TableTotal.values())
                .flatMap(total -> Stream.of(total.written().split("\\.")));
        return Stream.of(tables, columns, totals)
                .flatMap(all -> all)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Any text that was typed as an expression, also one that is not well written.
     *
     * @param words gives another word for a name, a label or an identity, always the same for the same
     */
    public static String replaced(String expression, UnaryOperator<String> words) {
        return new ExpressionWords(words).in(PlainText.of(expression));
    }

    private String in(String expression) {
        StringBuilder replaced = new StringBuilder();
        int copied = 0;
        for (Token token : Expression.tokens(expression)) {
            if (token.kind().isNamed()) {
                replaced.append(expression, copied, token.start()).append(word(expression, token));
                copied = token.end();
            }
        }
        return replaced.append(expression.substring(copied)).toString();
    }

    private String word(String expression, Token token) {
        boolean isCall = expression.startsWith("(", token.end());
        if (isCall && Called.named(token.text()).isPresent()) {
            return token.text();
        }
        return Reference.read(token.text())
                .map(this::reference)
                .orElseGet(() -> words.apply(token.text().replaceAll("[\\[\\]{}'.#]", "_")));
    }

    private String reference(Reference reference) {
        List<Step> path = reference.path();
        boolean isOwn = path.size() > 1 && isOwn(path.get(0));
        return IntStream.range(0, path.size())
                        .mapToObj(i -> step(path.get(i), isOwn && i == 0 || i > 0 && i == path.size() - 1))
                        .collect(Collectors.joining("."))
                + reference.year().written();
    }

    /** The first step may be a table's, the last a field's. */
    private String step(Step step, boolean mayBeOwn) {
        String nth = step.nth() == 0 ? "" : "#" + step.nth();
        return switch (step.form()) {
                    case IDENTITY -> "{" + words.apply(step.text()) + "}";
                    case QUOTED -> "'" + words.apply(step.text()).replace("'", "''") + "'";
                    case BARE -> mayBeOwn && isOwn(step) ? step.text() : words.apply(step.text());
                }
                + nth;
    }

    private static boolean isOwn(Step step) {
        return OWN.contains(step.text().toLowerCase(Locale.ROOT));
    }
}
