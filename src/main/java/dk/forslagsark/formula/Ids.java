package dk.forslagsark.formula;

import dk.forslagsark.proposal.Proposal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * New identities for rows. They are made of the label that the row has when it is first pointed at, so that they can be read
 * in the file, and two people who point at the same row know it by the same.
 */
final class Ids {
    private static final int LONGEST = 30;

    private final Set<String> taken = new HashSet<>();

    /** None that a row has or an expression names is given again: an expression may name a row that is gone. */
    Ids(Proposal proposal) {
        new PointedRows(proposal).ids().forEach(taken::add);
        taken.addAll(in(ExpressionTexts.of(proposal)));
    }

    /** Lets none be given that is that. */
    void take(String id) {
        taken.add(id);
    }

    /** Those that the expressions name. */
    static Set<String> in(Collection<String> expressions) {
        Set<String> ids = new HashSet<>();
        expressions.forEach(text -> Pieces.of(text)
                .kept()
                .forEach(reference -> ids.add(reference.first().text())));
        return ids;
    }

    /** One that nothing has. */
    String forLabel(String label) {
        String plain = plain(label);
        String id = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? plain : plain + "_" + number)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
        taken.add(id);
        return id;
    }

    private static String plain(String label) {
        String words = label.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "_")
                .replaceAll("^_|_$", "");
        String begun = words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
        return begun.isEmpty() ? "række" : begun;
    }
}
