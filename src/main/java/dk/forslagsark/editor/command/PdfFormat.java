package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import dk.forslagsark.paper.Addition;
import dk.forslagsark.pdf.PdfExport;
import dk.forslagsark.version.Version;
import java.util.Set;

/**
 * The form of the proposal as PDF.
 *
 * @param additions what stands at its end
 */
record PdfFormat(Set<Addition> additions) implements DocumentFormat {
    @Override
    public OutputKind kind() {
        return OutputKind.PDF;
    }

    @Override
    public byte[] bytes(Version version, Progress progress) throws ExportProblem {
        progress.step(0.1, Texts.of("command.pdf.doing"));
        Form form = form(version);
        return PdfExport.document(version, form, additions);
    }
}
