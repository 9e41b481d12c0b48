package dk.forslagsark.excel.reading;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.proposal.Area;
import java.util.Optional;
import java.util.stream.Stream;

/** Areas by what they are called in a workbook. */
final class AreaWords {
    private AreaWords() {}

    /** The area of that name, however it is written. */
    static Optional<Area> find(String word) {
        return Stream.of(Area.values())
                .filter(area -> ChoiceWords.of(area).equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
