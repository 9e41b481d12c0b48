package dk.forslagsark.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A corner of a range is read as POI reads it. */
class CornerTest {
    @ParameterizedTest
    @ValueSource(strings = {"A1:C3", "$B$7:$XFD$1048576", "Z9:AA10", "A$1:$AZ2", "B2", "A:C", "1:3", "ABC12:ABD13"})
    void aRangeIsWhatPoiReads(String range) {
        assertThat(SheetCells.range(range)).isEqualTo(CellRangeAddress.valueOf(range));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1", "$", "$A", "A0", "a1", "A1 ", "ABCD1", "A12345678", "1A", "A$", "A1$"})
    void anythingElseIsNone(String text) {
        assertThat(Corner.read(text, 0, text.length())).isEmpty();
    }
}
