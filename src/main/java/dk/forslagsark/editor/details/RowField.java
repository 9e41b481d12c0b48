package dk.forslagsark.editor.details;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.LineFieldEdits;
import dk.forslagsark.editor.page.Completion;
import dk.forslagsark.editor.page.Suggestions;
import dk.forslagsark.editor.page.TabKeys;
import dk.forslagsark.editor.page.TextMenu;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.tables.Column.Attribute;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;

/** One field of a row in which text is typed; every key is an edit. What the row inherits is shown faintly. */
final class RowField {
    private final Attribute column;
    private final Node control;
    private final TextInputControl input;
    private Consumer<String> choose = text -> {};
    private Consumer<String> prompt;
    private List<RowRef> rows = List.of();
    private boolean showing;

    private RowField(Document document, Attribute column, Node control, TextInputControl input) {
        this.column = column;
        this.control = control;
        this.input = input;
        prompt = input::setPromptText;
        TextMenu.install(input);
        input.textProperty().addListener((seen, before, text) -> {
            if (!showing && !rows.isEmpty()) {
                document.apply(LineFieldEdits.of(rows, column, text).asTyping());
            }
        });
        input.focusedProperty().addListener(seen -> document.endTyping());
    }

    static RowField suggesting(Document document, Attribute column, List<String> suggestions) {
        ComboBox<String> box = Completion.field(new Suggestions(suggestions));
        RowField field = new RowField(document, column, box, box.getEditor());
        field.choose = box::setValue;
        field.prompt = box::setPromptText;
        return field;
    }

    static RowField lines(Document document, Attribute column) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        TabKeys.leave(area);
        return new RowField(document, column, area, area);
    }

    Attribute column() {
        return column;
    }

    Node control() {
        return control;
    }

    void focus() {
        input.requestFocus();
        input.end();
    }

    /** What stands around what is typed is no part of it, and stays as long as one is typing. */
    void show(Proposal proposal, List<RowRef> shown) {
        SharedField field = shown.isEmpty() ? new SharedField("", "") : SharedField.of(proposal, shown, column);
        boolean moved = !rows.equals(shown);
        rows = shown;
        prompt.accept(field.prompt());
        if (moved || !field.text().equals(input.getText().strip())) {
            showing = true;
            choose.accept(field.text());
            input.setText(field.text());
            input.end();
            showing = false;
        }
    }
}
