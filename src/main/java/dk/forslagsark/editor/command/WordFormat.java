package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.excel.Obstacle;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.form.Form;
import dk.forslagsark.version.Version;
import dk.forslagsark.word.WordExport;
import dk.forslagsark.word.WordTemplate;
import java.util.List;

/** The form of the proposal as a Word document. */
record WordFormat() implements OutputFormat {
    @Override
    public OutputKind kind() {
        return OutputKind.DOCUMENT;
    }

    @Override
    public String with() {
        return "";
    }

    @Override
    public List<Obstacle> obstacles(Version version) {
        return PdfFormat.missing(version);
    }

    @Override
    public byte[] bytes(Version version, Progress progress) throws ExportProblem {
        progress.step(0.1, "Udfylder formularen");
        Form form = Form.of(version.proposal());
        return WordExport.document(version, form, WordTemplate.shipped(form));
    }
}
