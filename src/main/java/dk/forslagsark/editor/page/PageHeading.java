package dk.forslagsark.editor.page;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The title of a page, over as many lines as it wants, and at the right what it is counted in. */
public final class PageHeading extends HBox {
    private final Label title = new Label();
    private final Label unit = new Label();

    public PageHeading(String title) {
        this.title.setText(title);
        this.title.setWrapText(true);
        this.title.setMinSize(0, USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        this.title.getStyleClass().add("page-title");
        unit.getStyleClass().add("page-unit");
        unit.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("page-heading");
        getChildren().addAll(this.title, gap, unit);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** What the page is counted in, such as its unit or its length. */
    public Label unit() {
        return unit;
    }
}
