package dk.forslagsark.document;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.tables.Place;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is sought and what it is replaced with. In a text every occurrence is replaced; a figure only as a whole, where it is
 * that number, however it is written.
 *
 * @param sought what is sought; every dash is a minus, and a space any space
 * @param with what it is replaced with
 * @param isExact whether capitals count
 * @param inFigures whether figures are replaced too
 */
public record Replacing(String sought, String with, boolean isExact, boolean inFigures) {
    private static final String DASHES = "[-\u2010-\u2015\u2212]";
    private static final String SPACES = "[ \u00A0\u2009\u202F]";

    /**
     * A text or figure that is replaced.
     *
     * @param place where it stands
     * @param where the place in words
     * @param before what stood there
     * @param after what stands there then
     */
    public record Change(Place place, String where, String before, String after) {}

    /**
     * All that comes of it.
     *
     * @param changes each of them, in the order of the pages
     * @param figures how many of them are figures
     * @param edit the change in one step; empty where nothing is found
     */
    public record Result(List<Change> changes, long figures, Optional<Edit> edit) {}

    /** What the text would be; empty if nothing is found in it. */
    Optional<String> in(String text) {
        Matcher found = pattern().matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        return found.find() ? Optional.of(found.replaceAll(Matcher.quoteReplacement(with))) : Optional.empty();
    }

    /** The same of a text in which what stands out stays as it is. */
    RichText in(RichText text) {
        RichText composed = text.map(words -> Normalizer.normalize(words, Normalizer.Form.NFC));
        return new RichText(composed.paragraphs().stream().map(this::in).toList());
    }

    private Paragraph in(Paragraph paragraph) {
        Paragraph changed = paragraph;
        List<MatchResult> found =
                new ArrayList<>(pattern().matcher(changed.text()).results().toList());
        Collections.reverse(found);
        for (MatchResult each : found) {
            changed = changed.replaced(each.start(), each.end(), with);
        }
        return changed;
    }

    /** What is to be entered instead of a figure; empty if it is another, or figures are to be left as they are. */
    Optional<String> instead(BigDecimal figure) {
        boolean isSought = inFigures
                && DanishNumber.read(with).value().isPresent()
                && DanishNumber.read(sought)
                        .value()
                        .filter(number -> number.compareTo(figure) == 0)
                        .isPresent();
        return isSought ? Optional.of(with) : Optional.empty();
    }

    boolean isBlank() {
        return sought.isBlank();
    }

    private Pattern pattern() {
        String expression = Normalizer.normalize(sought, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .map(Replacing::matching)
                .collect(Collectors.joining());
        return Pattern.compile(expression, isExact ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String matching(String character) {
        if (character.matches(DASHES)) {
            return DASHES;
        }
        return character.matches(SPACES) ? SPACES : Pattern.quote(character);
    }
}
