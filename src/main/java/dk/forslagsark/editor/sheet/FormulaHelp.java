package dk.forslagsark.editor.sheet;

import dk.forslagsark.formula.CallHelp;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A line of help beside the field while a function is typed in it, with the argument that is typed set off. */
final class FormulaHelp extends HBox {
    /** It leaves the frame around the cell to be seen. */
    private static final double GAP = 3;

    private final Label before = new Label();
    private final Label argument = new Label();
    private final Label after = new Label();

    FormulaHelp() {
        getStyleClass().add("formula-help");
        argument.getStyleClass().add("argument");
        getChildren().addAll(before, argument, after);
        setVisible(false);
        setMouseTransparent(true);
    }

    void show(Optional<CallHelp> help) {
        before.setText(help.map(CallHelp::before).orElse(""));
        argument.setText(help.map(CallHelp::argument).orElse(""));
        after.setText(help.map(CallHelp::after).orElse(""));
        setVisible(help.isPresent());
    }

    /**
     * Lies below the cell and what is offered there, or above them where there is no room below.
     *
     * @param taken where the cell is, with what is offered
     * @param right the right edge of the sheet
     * @param bottom where the room below ends
     */
    void put(Bounds taken, double right, double bottom) {
        applyCss();
        autosize();
        double x = Math.max(0, Math.min(taken.getMinX(), right - getWidth()));
        boolean hasRoom = taken.getMaxY() + GAP + getHeight() <= bottom;
        relocate(x, hasRoom ? taken.getMaxY() + GAP : taken.getMinY() - GAP - getHeight());
    }
}
