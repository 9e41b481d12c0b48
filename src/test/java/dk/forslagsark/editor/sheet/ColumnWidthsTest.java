package dk.forslagsark.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    @Test
    void longTextsShareTheRoomWithTheLabel() {
        assertThat(ColumnWidths.withTexts(900, List.of(120.0, 100.0), List.of(60.0), 1))
                .as("(900 - 60) / 3 = 280")
                .isEqualTo(new ColumnWidths(280, List.of(280.0, 280.0), List.of(60.0)));
    }

    @Test
    void noHeadingOfALongTextIsCut() {
        assertThat(ColumnWidths.withTexts(800, List.of(205.0, 190.0, 150.0), List.of(), 1))
                .as("(800 - 205) / 3 = 198")
                .isEqualTo(new ColumnWidths(199, List.of(205.0, 198.0, 198.0), List.of()));
        assertThat(ColumnWidths.withTexts(400, List.of(205.0, 190.0), List.of(), 1))
                .as("the sheet scrolls")
                .isEqualTo(new ColumnWidths(150, List.of(205.0, 190.0), List.of()));
    }

    @Test
    void longHeadingsGiveUpTheirRoomBeforeTheSheetScrolls() {
        assertThat(ColumnWidths.withTexts(788, List.of(200.0, 226.0, 212.0), List.of(), 1))
                .as("788 - 226 - 212 - 200 = 150")
                .isEqualTo(new ColumnWidths(150, List.of(200.0, 226.0, 212.0), List.of()));
    }

    @Test
    void aShortColumnGivesALongLabelItsRoom() {
        assertThat(ColumnWidths.of(680, 400, List.of(46.0, 134.0, 138.0, 70.0), 1))
                .as("(680 - 240 - 134 - 138) / 2 = 84")
                .isEqualTo(new ColumnWidths(240, List.of(), List.of(84.0, 134.0, 138.0, 84.0)));
    }

    @Test
    void columnsOfFiguresAreEquallyWideWhereTheLabelHasItsRoom() {
        assertThat(ColumnWidths.of(680, 120, List.of(46.0, 134.0, 138.0, 70.0), 1))
                .isEqualTo(new ColumnWidths(128, List.of(), List.of(138.0, 138.0, 138.0, 138.0)));
    }

    @Test
    void aSheetWithoutRowsKeepsRoomForTheHeadingOfItsLabels() {
        assertThat(ColumnWidths.of(400, 14, List.of(50.0, 50.0, 50.0, 50.0), 1))
                .as("(400 - 110) / 4 = 72; 400 - 4 * 72 = 112")
                .isEqualTo(new ColumnWidths(112, List.of(), List.of(72.0, 72.0, 72.0, 72.0)));
    }
}
