package dk.forslagsark.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    @Test
    void longTextsShareTheRoomWithTheLabel() {
        assertThat(ColumnWidths.withTexts(900, List.of(120.0, 100.0), List.of(60.0), 1))
                .as("(900 - 60) / 3 = 280")
                .isEqualTo(new ColumnWidths(280, 280, List.of(60.0)));
    }

    @Test
    void noHeadingOfALongTextIsCut() {
        assertThat(ColumnWidths.withTexts(800, List.of(205.0, 190.0, 150.0), List.of(), 1))
                .as("800 - 3 * 205 = 185")
                .isEqualTo(new ColumnWidths(185, 205, List.of()));
        assertThat(ColumnWidths.withTexts(400, List.of(205.0, 190.0), List.of(), 1))
                .as("the sheet scrolls")
                .isEqualTo(new ColumnWidths(150, 205, List.of()));
    }

    @Test
    void aSheetWithoutRowsKeepsRoomForTheHeadingOfItsLabels() {
        assertThat(ColumnWidths.of(400, 14, List.of(50.0, 50.0, 50.0, 50.0), 1))
                .as("(400 - 110) / 4 = 72; 400 - 4 * 72 = 112")
                .isEqualTo(new ColumnWidths(112, 0, List.of(72.0, 72.0, 72.0, 72.0)));
    }
}
