package dk.forslagsark.clipboard;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.PlainText;
import java.util.Arrays;
import java.util.Optional;

/** The word for an area, as it stands in a cell. */
final class AreaWord {
    private AreaWord() {}

    /** The area that a cell names, in letters of any size. */
    static Optional<Area> in(String text) {
        String key = PlainText.key(text);
        return Arrays.stream(Area.values())
                .filter(area -> PlainText.key(ChoiceWords.of(area)).equals(key))
                .findFirst();
    }
}
