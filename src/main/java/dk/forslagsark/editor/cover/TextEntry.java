package dk.forslagsark.editor.cover;

import dk.forslagsark.document.CoverEdits;
import dk.forslagsark.document.Document;
import dk.forslagsark.editor.page.Completion;
import dk.forslagsark.editor.page.FormEntry;
import dk.forslagsark.editor.page.Suggestions;
import dk.forslagsark.editor.page.TabKeys;
import dk.forslagsark.editor.page.TextMenu;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.CoverText;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** A field of free text; every key is an edit. */
final class TextEntry implements FormEntry {
    private final CoverText field;
    private final Node control;
    private final TextInputControl input;
    private Consumer<String> choose = text -> {};
    private boolean showing;

    private TextEntry(Document document, CoverText field, Node control, TextInputControl input) {
        this.field = field;
        this.control = control;
        this.input = input;
        TextMenu.install(input);
        input.textProperty().addListener((seen, before, text) -> {
            if (!showing) {
                document.apply(CoverEdits.text(field, text));
            }
        });
        input.focusedProperty().addListener(seen -> document.endTyping());
    }

    static TextEntry line(Document document, CoverText field) {
        TextField input = new TextField();
        return new TextEntry(document, field, input, input);
    }

    static TextEntry lines(Document document, CoverText field) {
        TextArea input = new TextArea();
        input.setWrapText(true);
        input.setPrefRowCount(4);
        TabKeys.leave(input);
        return new TextEntry(document, field, input, input);
    }

    /** A field with suggestions; any other text will do too. */
    static TextEntry suggesting(Document document, CoverText field, Suggestions suggestions) {
        ComboBox<String> box = Completion.field(suggestions);
        TextEntry entry = new TextEntry(document, field, box, box.getEditor());
        entry.choose = box::setValue;
        return entry;
    }

    @Override
    public Node control() {
        return control;
    }

    /** With the caret behind the text, so that typing goes on and replaces nothing. */
    @Override
    public void focus() {
        input.requestFocus();
        input.end();
    }

    @Override
    public void show(Proposal proposal) {
        String text = field.in(proposal.cover());
        if (!text.equals(input.getText())) {
            showing = true;
            choose.accept(text);
            input.setText(text);
            input.end();
            showing = false;
        }
    }
}
