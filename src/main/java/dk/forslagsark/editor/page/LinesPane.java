package dk.forslagsark.editor.page;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lines below each other in a question, some of which are answered by marking them; what has no room is scrolled to. */
public final class LinesPane {
    private final VBox lines = new VBox();
    private final ScrollPane pane = new ScrollPane(lines);

    /**
     * @param width in pixels
     * @param height in pixels; more lines are scrolled to
     */
    public LinesPane(double width, double height) {
        lines.getStyleClass().add("merge");
        pane.setFitToWidth(true);
        pane.setPrefSize(width, height);
        pane.setMinWidth(width);
    }

    /** A heading of the lines below it. */
    public void addHeading(String text) {
        add(new Label(text), "page-title");
    }

    public void addLine(String text) {
        add(new Label(text), "merge-line");
    }

    /** One of several lines of the same kind. */
    public void addPoint(String text) {
        addLine("• " + text);
    }

    /** A line of that style, as high as its text. */
    public void add(Labeled line, String style) {
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add(style);
        lines.getChildren().add(line);
    }

    /** A table among the lines. */
    public void add(ChangeGrid changes) {
        lines.getChildren().add(changes.node());
    }

    public Node node() {
        return pane;
    }
}
