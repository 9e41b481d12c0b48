package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.excel.Obstacle;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.form.Form;
import dk.forslagsark.paper.MissingFigures;
import dk.forslagsark.pdf.PdfExport;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.Optional;

/** The form of the proposal as PDF. */
record PdfFormat() implements OutputFormat {
    @Override
    public OutputKind kind() {
        return OutputKind.PDF;
    }

    @Override
    public String with() {
        return "";
    }

    @Override
    public List<Obstacle> obstacles(Version version) {
        return missing(version);
    }

    /** The figures that the form would lack. */
    static List<Obstacle> missing(Version version) {
        return MissingFigures.of(version, Form.of(version.proposal())).stream()
                .map(finding -> new Obstacle(finding.text(), Optional.of(finding.place())))
                .toList();
    }

    @Override
    public byte[] bytes(Version version, Progress progress) throws ExportProblem {
        progress.step(0.1, "Sætter siderne");
        return PdfExport.document(version, Form.of(version.proposal()));
    }
}
