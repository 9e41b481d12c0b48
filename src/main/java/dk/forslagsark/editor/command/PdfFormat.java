package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.form.Form;
import dk.forslagsark.pdf.PdfExport;
import dk.forslagsark.version.Version;

/** The form of the proposal as PDF. */
record PdfFormat() implements DocumentFormat {
    @Override
    public OutputKind kind() {
        return OutputKind.PDF;
    }

    @Override
    public byte[] bytes(Version version, Progress progress) throws ExportProblem {
        progress.step(0.1, "Sætter siderne");
        return PdfExport.document(version, Form.of(version.proposal()));
    }
}
