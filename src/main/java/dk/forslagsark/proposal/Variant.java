package dk.forslagsark.proposal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of several proposals for the same thing one is, as their numbers tell: TV01b and TV01c, both of the same title.
 *
 * @param stem the number without its letter, as it is compared
 * @param letter what tells it from the others, as it is compared; empty for none
 * @param title the title without what stands in brackets at its end, as it is compared
 */
public record Variant(String stem, String letter, String title) {
    private static final Pattern NUMBER = Pattern.compile("(\\p{L}{1,5}[ -]?\\d{1,4}) ?(\\p{L}?)");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    /** Of a proposal of that number and title; empty where it has no title, or no number of letters and figures. */
    public static Optional<Variant> of(String number, String title) {
        Matcher parts = NUMBER.matcher(PlainText.key(number));
        String plain = PlainText.key(REMARK.matcher(title).replaceFirst(""));
        return parts.matches() && !plain.isEmpty()
                ? Optional.of(new Variant(parts.group(1).replace(" ", ""), parts.group(2), plain))
                : Optional.empty();
    }

    /** Whether both are of the same number and title, and tell themselves apart by the letter only. */
    public boolean isAlternativeTo(Variant other) {
        return anyLetter().equals(other.anyLetter()) && !letter.equals(other.letter);
    }

    /** What all of them have in common. */
    public Variant anyLetter() {
        return new Variant(stem, "", title);
    }
}
