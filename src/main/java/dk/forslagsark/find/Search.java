package dk.forslagsark.find;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.formula.Shown;
import dk.forslagsark.proposal.Proposal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All that is written in a proposal, sought for a text. Small and large letters are the same; figures are found as they are
 * shown and as they are typed, {@code 1.300} and {@code 1300}; every dash is a minus.
 */
public final class Search {
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");

    private Search() {}

    /**
     * Where the text stands, from the front page on, once for each cell or field.
     *
     * @param sought what is sought; spaces around it do not count, and blank finds nothing
     */
    public static List<Hit> of(Proposal proposal, String sought) {
        String text = folded(sought.strip());
        return text.isEmpty()
                ? List.of()
                : written(Shown.of(proposal))
                        .flatMap(written -> hit(written, text).stream())
                        .distinct()
                        .toList();
    }

    private static Optional<Hit> hit(Written written, String sought) {
        return Stream.concat(Stream.of(written.text()), written.others().stream())
                .filter(Predicate.not(String::isEmpty))
                .flatMap(text -> hit(written, text, sought).stream())
                .findFirst();
    }

    /** Where only the way it is typed has it, all of what is shown is what was found. */
    private static Optional<Hit> hit(Written written, String text, String sought) {
        int from = folded(text).indexOf(sought);
        if (from < 0) {
            return Optional.empty();
        }
        boolean isPlain = DanishNumber.read(text).value().isPresent() && !text.equals(written.text());
        return Optional.of(isPlain ? whole(written) : part(written, composed(text), from, sought.length()));
    }

    private static Hit whole(Written written) {
        return part(written, written.text(), 0, written.text().length());
    }

    /** A letter of which the small one is two must not lead past the end. */
    private static Hit part(Written written, String text, int from, int length) {
        int begin = Math.min(from, text.length());
        return new Hit(written.place(), written.where(), text, begin, Math.min(begin + length, text.length()));
    }

    private static String folded(String text) {
        return DASH.matcher(composed(text).toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /** With å as one character, however it came. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** All there is, in the order of the pages. */
    private static Stream<Written> written(Proposal proposal) {
        return Stream.of(
                        CoverTexts.of(proposal),
                        TableOneTexts.of(proposal),
                        ListTexts.of(proposal),
                        TableNotes.of(proposal),
                        ScenarioTexts.of(proposal),
                        SectionTexts.of(proposal))
                .flatMap(part -> part);
    }
}
