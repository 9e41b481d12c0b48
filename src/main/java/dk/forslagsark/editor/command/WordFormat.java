package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.form.Form;
import dk.forslagsark.version.Version;
import dk.forslagsark.word.WordExport;
import dk.forslagsark.word.WordTemplate;

/** The form of the proposal as a Word document. */
record WordFormat() implements DocumentFormat {
    @Override
    public OutputKind kind() {
        return OutputKind.DOCUMENT;
    }

    @Override
    public byte[] bytes(Version version, Progress progress) throws ExportProblem {
        progress.step(0.1, "Udfylder formularen");
        Form form = Form.of(version.proposal());
        return WordExport.document(version, form, WordTemplate.shipped(form));
    }
}
