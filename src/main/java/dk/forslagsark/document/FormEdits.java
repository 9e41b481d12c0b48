package dk.forslagsark.document;

import dk.forslagsark.form.Form;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.tables.Place;
import java.util.Optional;

/** The choice of the form a proposal is written for. */
public final class FormEdits {
    public static final String FORM = "form";

    private FormEdits() {}

    /**
     * Writes the proposal for that form. Nothing else changes: what the form does not print stays in the proposal.
     *
     * @param page the page on which it was chosen, where undoing it leads back to
     */
    public static Edit choose(Form form, Place.Page page) {
        return Edit.at(
                Place.on(page, FORM),
                Phrase.of("document.choose", Phrase.spelt(form::shortLabel)),
                proposal -> proposal.withForm(Optional.of(form.key())));
    }
}
