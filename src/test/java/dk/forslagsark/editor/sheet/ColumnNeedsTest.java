package dk.forslagsark.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ColumnNeedsTest {
    @Test
    void aLongFormulaPushesNoColumnOutOfSightAndIsWholeWhereTheMouseRestsOnIt() throws Exception {
        FxToolkit.registerPrimaryStage();
        String formula = "=" + "'Husleje, Nord'+".repeat(40) + "100";
        WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> assertThat(width(formula)).isBetween(100.0, 300.0));
        assertThat(Cell.readOnly(formula, "").formula()).contains(formula);
    }

    private static double width(String text) {
        GridColumn before = new GridColumn(0, "Før", ColumnHead.of("Før"), SheetColumn.Kind.FIGURE);
        GridRow row = new GridRow(
                RowContent.Style.NEW, "1", RowContent.Fold.NONE, List.of(Cell.readOnly(text, "Ændres ikke her")));
        ColumnNeeds needs = new ColumnNeeds(new TextSizes(() -> {}), new SimpleBooleanProperty());
        needs.measure(new Grid(List.of(before), List.of(row)));
        return needs.of(before);
    }
}
