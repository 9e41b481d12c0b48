package dk.forslagsark.editor.derived;

import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;

/** A short list below a cell: the rows it comes from. Enter or a click goes to one of them, Esc back. */
final class SourceList {
    private static final double ROW_HEIGHT = 27;
    private static final double WIDTH = 360;
    private static final int MOST_IN_SIGHT = 10;

    private final Popup popup = new Popup();
    private final ListView<Source> list = new ListView<>();
    private final Consumer<Source> chosen;

    /**
     * @param chosen gets the row the user wants to see
     */
    SourceList(List<Source> sources, Consumer<Source> chosen) {
        this.chosen = chosen;
        list.setId("sources");
        list.getStyleClass().add("source-list");
        list.setAccessibleText(Texts.of("derived.sources"));
        list.getItems().setAll(sources);
        list.setCellFactory(any -> new SourceCell());
        list.getSelectionModel().select(0);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefSize(WIDTH, Math.min(sources.size(), MOST_IN_SIGHT) * ROW_HEIGHT + 4);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> choose());
        popup.getContent().add(list);
        popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        popup.setAutoHide(true);
    }

    /** Shows the list below the cell, in the font of the window, which a window of its own does not take over. */
    void show(Node owner, Bounds cell) {
        list.setStyle(owner.getScene().getRoot().getStyle());
        popup.show(owner, cell.getMinX(), cell.getMaxY());
        list.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            choose();
        }
    }

    private void choose() {
        Optional<Source> source = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        popup.hide();
        source.ifPresent(chosen);
    }
}
