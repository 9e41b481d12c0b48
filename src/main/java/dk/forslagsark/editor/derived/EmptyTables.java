package dk.forslagsark.editor.derived;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Stands in place of tables while there are none, says what would stand there, and leads to where it comes from. */
final class EmptyTables extends VBox {
    /** Where the first row of Table 1 is, or will be. */
    static final Place START = Place.cell(new LineRef(Block.PERMANENT, 0), Column.LABEL);

    private final Button open = new Button(Texts.of("derived.to-table-1"));

    EmptyTables(String text, Runnable onOpen) {
        getStyleClass().add("empty-tables");
        Label words = new Label(text);
        words.setWrapText(true);
        open.setOnAction(event -> onOpen.run());
        getChildren().addAll(words, open);
    }

    void focus() {
        open.requestFocus();
    }
}
