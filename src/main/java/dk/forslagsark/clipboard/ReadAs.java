package dk.forslagsark.clipboard;

import dk.forslagsark.danish.Notation;
import java.util.Optional;

/**
 * How the user says that a clipboard is to be read.
 *
 * @param notation how its figures are written; empty for as they seem to be
 * @param unit what they are counted in; empty for what the clipboard says, else 1.000 kr.
 * @param heading what a row is that could be years or amounts
 * @param words what columns of words are that could be years
 */
public record ReadAs(Optional<Notation> notation, Optional<Unit> unit, Heading heading, WordColumns words) {
    /** As the clipboard itself says it. */
    public static final ReadAs FOUND =
            new ReadAs(Optional.empty(), Optional.empty(), Heading.AS_FOUND, WordColumns.AS_FOUND);

    public ReadAs in(Notation chosen) {
        return new ReadAs(Optional.of(chosen), unit, heading, words);
    }

    public ReadAs in(Unit chosen) {
        return new ReadAs(notation, Optional.of(chosen), heading, words);
    }

    public ReadAs with(Heading chosen) {
        return new ReadAs(notation, unit, chosen, words);
    }

    public ReadAs with(WordColumns chosen) {
        return new ReadAs(notation, unit, heading, chosen);
    }
}
