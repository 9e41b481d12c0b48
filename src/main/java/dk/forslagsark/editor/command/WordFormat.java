package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import dk.forslagsark.version.Version;
import dk.forslagsark.word.WordExport;
import dk.forslagsark.word.WordTemplate;
import java.util.Optional;

/**
 * The form of the proposal as a Word document.
 *
 * @param chosen the template; empty for that of the form
 */
record WordFormat(Optional<WordTemplate> chosen) implements DocumentFormat {
    @Override
    public OutputKind kind() {
        return OutputKind.DOCUMENT;
    }

    @Override
    public String with() {
        return chosen.map(template -> Texts.of("command.template.with", template.name()))
                .orElse("");
    }

    /** That of the template, where it is one of those that ship. */
    @Override
    public Form form(Version version) {
        return chosen.flatMap(WordTemplate::form).orElseGet(() -> Form.of(version.proposal()));
    }

    @Override
    public byte[] bytes(Version version, Progress progress) throws ExportProblem {
        progress.step(0.1, Texts.of("command.export.filling"));
        Form form = form(version);
        return WordExport.document(version, form, chosen.orElseGet(() -> WordTemplate.shipped(form)));
    }
}
