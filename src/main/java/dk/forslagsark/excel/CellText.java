package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.language.Texts;
import dk.forslagsark.tables.Place;
import java.util.Optional;

/**
 * A text that goes into one cell, or into the comment of one.
 *
 * @param where where it was written, in words that go on from “Teksten i”
 * @param text the text
 * @param place the same where, to go to
 */
record CellText(String where, String text, Place place) {
    /** That it is longer than Excel takes, if so. */
    Optional<Obstacle> problem() {
        int length = CellValue.length(text);
        return length <= CellValue.LONGEST_TEXT
                ? Optional.empty()
                : Optional.of(Obstacle.at(
                        place, Texts.of("excel.obstacle.text-too-long", where, length, CellValue.LONGEST_TEXT)));
    }
}
