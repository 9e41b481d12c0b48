package dk.forslagsark.editor.desk.catalogue;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;

/** The catalogue above, and below it the targets and the rows behind a line, each as large as the user wants it. */
final class CatalogueSplit extends SplitPane {
    private static final double SHARE_OF_TABLE = 0.66;
    private static final double SHARE_OF_TARGETS = 0.42;

    CatalogueSplit(Node table, Node targets, Node parts) {
        ScrollPane left = new ScrollPane(targets);
        left.setFitToWidth(true);
        SplitPane lower = new SplitPane(left, parts);
        lower.setDividerPositions(SHARE_OF_TARGETS);
        getItems().addAll(table, lower);
        setOrientation(Orientation.VERTICAL);
        setDividerPositions(SHARE_OF_TABLE);
    }
}
