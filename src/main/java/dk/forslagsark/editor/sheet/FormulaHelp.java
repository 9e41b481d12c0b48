package dk.forslagsark.editor.sheet;

import dk.forslagsark.formula.CallHelp;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;

/** A line of help below the field while a function is typed in it. */
final class FormulaHelp extends Label {
    FormulaHelp() {
        getStyleClass().add("formula-help");
        setVisible(false);
        setMouseTransparent(true);
    }

    void show(String typed) {
        Optional<String> line = CallHelp.line(typed);
        String tab = CallHelp.completed(typed).isPresent() ? "Tab: " : "";
        setText(line.map(help -> tab + help).orElse(""));
        setVisible(line.isPresent());
        autosize();
    }

    /**
     * Lies below the cell, or above it where there is no room below.
     *
     * @param right the right edge of the sheet
     * @param bottom the lower edge of the window
     */
    void put(Bounds cell, double right, double bottom) {
        autosize();
        double x = Math.max(0, Math.min(cell.getMinX(), right - getWidth()));
        boolean hasRoom = cell.getMaxY() + getHeight() <= bottom;
        relocate(x, hasRoom ? cell.getMaxY() : cell.getMinY() - getHeight());
    }
}
