package dk.forslagsark.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A block that divides what is selected evenly fills it, in both directions, as in Excel. */
class BlockPasteTest {
    private static final int ROWS = 4;
    private static final int COLUMNS = 6;

    @Test
    void oneCellFillsAllThatIsSelected() {
        assertThat(pasted(Selection.block(new Position(0, 1), new Position(0, 3)), List.of(List.of("7"))))
                .containsExactly("0,1: 7", "0,2: 7", "0,3: 7");
        assertThat(pasted(Selection.block(new Position(0, 1), new Position(1, 2)), List.of(List.of("7"))))
                .containsExactly("0,1: 7", "0,2: 7", "1,1: 7", "1,2: 7");
    }

    @Test
    void aBlockIsRepeatedDownAndToTheRight() {
        assertThat(pasted(Selection.block(new Position(0, 1), new Position(1, 4)), List.of(List.of("7", "8"))))
                .containsExactly("0,1: 7", "0,2: 8", "0,3: 7", "0,4: 8", "1,1: 7", "1,2: 8", "1,3: 7", "1,4: 8");
    }

    @Test
    void oneThatDoesNotDivideItIsPutInOnce() {
        assertThat(pasted(Selection.block(new Position(0, 1), new Position(0, 3)), List.of(List.of("7", "8"))))
                .containsExactly("0,1: 7", "0,2: 8");
    }

    @Test
    void whatAShortLineOfABlockLacksIsLeftAsItIs() {
        List<List<String>> block = List.of(List.of("7", "8"), List.of("9"));
        assertThat(pasted(Selection.block(new Position(0, 1), new Position(1, 4)), block))
                .containsExactly("0,1: 7", "0,2: 8", "0,3: 7", "0,4: 8", "1,1: 9", "1,3: 9");
    }

    private static List<String> pasted(Selection selection, List<List<String>> block) {
        GridRow row = new GridRow(
                RowContent.Style.LINE, "", RowContent.Fold.NONE, Collections.nCopies(COLUMNS, Cell.typed("", "")));
        Grid grid = new Grid(Collections.nCopies(COLUMNS, GridColumn.NUMBER), Collections.nCopies(ROWS, row));
        return new BlockPaste(grid, selection, block)
                .change().texts().stream()
                        .map(write -> write.cell().row() + "," + write.cell().column() + ": " + write.text())
                        .toList();
    }
}
