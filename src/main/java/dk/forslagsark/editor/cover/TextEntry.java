package dk.forslagsark.editor.cover;

import dk.forslagsark.document.CoverEdits;
import dk.forslagsark.document.Document;
import dk.forslagsark.editor.page.ChoiceEntry;
import dk.forslagsark.editor.page.FormEntry;
import dk.forslagsark.editor.page.Suggestions;
import dk.forslagsark.editor.page.TypingField;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.CoverText;
import javafx.scene.Node;

/** A field of free text; every key is an edit. */
final class TextEntry implements FormEntry {
    private static final int ROWS = 4;

    private final CoverText field;
    private final TypingField input;

    private TextEntry(Document document, CoverText field, TypingField input) {
        this.field = field;
        this.input = input;
        input.onTyping(text -> document.apply(CoverEdits.text(field, text)), document::endTyping);
    }

    static TextEntry line(Document document, CoverText field) {
        return new TextEntry(document, field, TypingField.line());
    }

    static TextEntry lines(Document document, CoverText field) {
        return new TextEntry(document, field, TypingField.lines(ROWS));
    }

    /** A field with suggestions; any other text will do too. */
    static TextEntry suggesting(Document document, CoverText field, Suggestions suggestions) {
        TypingField input = TypingField.suggesting(suggestions);
        input.prompt(ChoiceEntry.notChosen());
        return new TextEntry(document, field, input);
    }

    @Override
    public Node control() {
        return input.control();
    }

    @Override
    public void focus() {
        input.focus();
    }

    @Override
    public void select(int from, int to) {
        input.select(from, to);
    }

    @Override
    public void show(Proposal proposal) {
        String text = field.in(proposal.cover());
        if (!text.equals(input.text())) {
            input.show(text);
        }
    }
}
