package dk.forslagsark.editor.table;

import dk.forslagsark.danish.Wording;
import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.form.FormPart;
import dk.forslagsark.language.Texts;

/** What Table 1 is called: the numbered heading it stands under in the form, else its caption. */
final class TableTitle {
    private TableTitle() {}

    static String of(Form form) {
        return Texts.of(
                "table.heading",
                form.partOf(Content.Table.TOTALS)
                        .filter(part -> !part.number().isEmpty())
                        .map(FormPart::heading)
                        .orElse(Wording.TOTALS_CAPTION));
    }
}
