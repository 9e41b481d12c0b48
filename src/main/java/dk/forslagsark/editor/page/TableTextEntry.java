package dk.forslagsark.editor.page;

import dk.forslagsark.document.Document;
import dk.forslagsark.tables.Place;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text of a table beside its rows; every key is an edit. It can hardly be seen while there is none. */
public final class TableTextEntry {
    private final TypingField input;
    private Optional<TableTextSource> shown = Optional.empty();

    private TableTextEntry(Document document, TypingField input) {
        this.input = input;
        input.onTyping(text -> shown.ifPresent(of -> document.apply(of.edit().apply(text))), document::endTyping);
        Node control = input.control();
        control.getStyleClass().add("table-text");
        control.setVisible(false);
        control.managedProperty().bind(control.visibleProperty());
    }

    /** A text of one line. */
    public static TableTextEntry line(Document document) {
        return new TableTextEntry(document, TypingField.line());
    }

    /** A text of any length; Escape leads back to the table. */
    static TableTextEntry lines(Document document, Runnable back) {
        TableTextEntry entry = new TableTextEntry(document, TypingField.growing());
        entry.control().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
        return entry;
    }

    public Node control() {
        return input.control();
    }

    /** Says faintly what stands there, or what holds as long as nothing does. */
    public void prompt(String text) {
        input.prompt(text);
    }

    /** Shows a text of a table; without a table there is nothing to write about. */
    public void show(Optional<TableTextSource> text) {
        shown = text;
        control().setVisible(text.isPresent());
        text.ifPresent(of -> {
            control().setAccessibleText(of.words());
            if (!of.text().equals(input.text())) {
                input.show(of.text());
            }
        });
    }

    public boolean isAt(Place place) {
        return shown.filter(text -> text.place().equals(place)).isPresent();
    }

    public void focus() {
        input.focus();
    }

    public void select(int from, int to) {
        input.select(from, to);
    }
}
