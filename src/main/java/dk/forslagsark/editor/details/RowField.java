package dk.forslagsark.editor.details;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.LineFieldEdits;
import dk.forslagsark.editor.page.Suggestions;
import dk.forslagsark.editor.page.TypingField;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.tables.Column.Attribute;
import java.util.List;
import javafx.scene.Node;

/** One field of a row in which text is typed; every key is an edit. What the row inherits is shown faintly. */
final class RowField {
    private static final int ROWS = 3;

    private final Attribute column;
    private final TypingField input;
    private List<RowRef> rows = List.of();

    private RowField(Document document, Attribute column, TypingField input) {
        this.column = column;
        this.input = input;
        input.onTyping(
                text -> {
                    if (!rows.isEmpty()) {
                        document.apply(LineFieldEdits.of(rows, column, text).asTyping());
                    }
                },
                document::endTyping);
    }

    static RowField suggesting(Document document, Attribute column, Suggestions suggestions) {
        return new RowField(document, column, TypingField.suggesting(suggestions));
    }

    static RowField lines(Document document, Attribute column) {
        return new RowField(document, column, TypingField.lines(ROWS));
    }

    Attribute column() {
        return column;
    }

    Node control() {
        return input.control();
    }

    void focus() {
        input.focus();
    }

    /** What stands around what is typed is no part of it, and stays as long as one is typing. */
    void show(Proposal proposal, List<RowRef> shown) {
        SharedField field = shown.isEmpty() ? new SharedField("", "") : SharedField.of(proposal, shown, column);
        boolean moved = !rows.equals(shown);
        rows = shown;
        input.prompt(field.prompt());
        if (moved || !field.text().equals(input.text().strip())) {
            input.show(field.text());
        }
    }
}
