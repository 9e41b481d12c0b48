package dk.forslagsark.editor.page;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.TableTextEdits;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.PrintedTable;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text of a table beside its rows; every key is an edit. It can hardly be seen while there is none. */
public final class TableTextEntry {
    private final Part part;
    private final TypingField input;
    private Optional<PrintedTable> table = Optional.empty();

    private TableTextEntry(Document document, Part part, TypingField input) {
        this.part = part;
        this.input = input;
        input.onTyping(
                text -> table.ifPresent(shown -> document.apply(TableTextEdits.text(shown, part, text))),
                document::endTyping);
        Node control = input.control();
        control.getStyleClass().add("table-text");
        control.setVisible(false);
        control.managedProperty().bind(control.visibleProperty());
    }

    /** A text of one line. */
    public static TableTextEntry line(Document document, Part part) {
        return new TableTextEntry(document, part, TypingField.line());
    }

    /** A text of any length; Escape leads back to the table. */
    static TableTextEntry lines(Document document, Part part, Runnable back) {
        TableTextEntry entry = new TableTextEntry(document, part, TypingField.growing());
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

    /** Shows what the proposal says about the table; without a table there is nothing to write about. */
    public void show(Proposal proposal, Optional<PrintedTable> shown) {
        table = shown;
        control().setVisible(shown.isPresent());
        shown.ifPresent(of -> {
            control().setAccessibleText(of.words(part));
            String text = proposal.supplement().tableTexts().text(of.ref(), part);
            if (!text.equals(input.text())) {
                input.show(text);
            }
        });
    }

    public boolean isAt(Place place) {
        return table.filter(shown -> shown.place(part).equals(place)).isPresent();
    }

    public void focus() {
        input.focus();
    }

    public void select(int from, int to) {
        input.select(from, to);
    }
}
