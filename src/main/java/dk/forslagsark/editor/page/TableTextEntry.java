package dk.forslagsark.editor.page;

import dk.forslagsark.document.Document;
import dk.forslagsark.find.Hit;
import dk.forslagsark.tables.Place;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A text of a table beside its rows; every key is an edit. It can hardly be seen while there is none. Where there is little room
 * it is folded: gone while nothing is written, one line of it else, until it is written in.
 */
public final class TableTextEntry {
    private final TypingField input;
    private final BooleanProperty folding = new SimpleBooleanProperty();
    private final BooleanProperty hiding = new SimpleBooleanProperty();
    private final BooleanProperty opened = new SimpleBooleanProperty();
    private Optional<TableTextSource> shown = Optional.empty();

    private TableTextEntry(Document document, TypingField input) {
        this.input = input;
        input.onTyping(text -> shown.ifPresent(of -> document.apply(of.edit().apply(text))), document::endTyping);
        Node control = input.control();
        control.getStyleClass().add("table-text");
        control.setVisible(false);
        control.managedProperty().bind(control.visibleProperty());
        control.focusedProperty().addListener((seen, before, focused) -> opened.set(focused));
        opened.addListener(seen -> fold());
        folding.addListener(seen -> fold());
        hiding.addListener(seen -> fold());
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
        text.ifPresent(of -> {
            control().setAccessibleText(of.words());
            if (!of.text().equals(input.text())) {
                input.show(of.text());
            }
        });
        fold();
    }

    /** Folds it as long as that holds, unless it is written in. */
    void foldWhile(ObservableBooleanValue low) {
        folding.bind(low);
    }

    /** Takes it out of sight as long as that holds and nothing is written, unless it is written in. */
    void hideEmptyWhile(ObservableBooleanValue crowded) {
        hiding.bind(crowded);
    }

    private void fold() {
        boolean folded = folding.get() && !opened.get();
        boolean hasText = shown.filter(text -> !text.text().isBlank()).isPresent();
        boolean hidden = (folding.get() || hiding.get()) && !opened.get();
        control().setVisible(shown.isPresent() && (hasText || !hidden));
        input.shorten(folded);
    }

    /** Gives the keyboard to that of the texts which stands there; false if none does. */
    public static boolean goTo(Place place, TableTextEntry... texts) {
        Optional<TableTextEntry> there = at(place, texts);
        there.ifPresent(TableTextEntry::focus);
        return there.isPresent();
    }

    /** Selects what was found in one of the texts. */
    public static void mark(Hit hit, TableTextEntry... texts) {
        at(hit.place(), texts).ifPresent(text -> text.select(hit.from(), hit.to()));
    }

    private static Optional<TableTextEntry> at(Place place, TableTextEntry... texts) {
        return Stream.of(texts).filter(text -> text.isAt(place)).findFirst();
    }

    private boolean isAt(Place place) {
        return shown.filter(text -> text.place().equals(place)).isPresent();
    }

    public void focus() {
        opened.set(true);
        input.focus();
    }

    private void select(int from, int to) {
        input.select(from, to);
    }
}
