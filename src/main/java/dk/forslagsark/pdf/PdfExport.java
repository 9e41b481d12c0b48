package dk.forslagsark.pdf;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import dk.forslagsark.paper.Addition;
import dk.forslagsark.paper.PrintedForm;
import dk.forslagsark.version.Version;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes the PDF of a proposal. */
public final class PdfExport {
    private static final Logger LOG = Logger.getLogger(PdfExport.class.getName());

    private PdfExport() {}

    /**
     * Lays the proposal out in the form, reads it back, and compares all it says with what the form prints. Nothing is
     * written; the bytes are those of a PDF.
     *
     * @throws ExportProblem if the document would not say what the form prints
     */
    public static byte[] document(Version version, Form form) throws ExportProblem {
        return document(PrintedForm.of(version, form));
    }

    /**
     * The same with those additions at the end.
     *
     * @throws ExportProblem if the document would not say what the form prints
     */
    public static byte[] document(Version version, Form form, Set<Addition> additions) throws ExportProblem {
        return document(PrintedForm.of(version, form, additions));
    }

    /**
     * The same for a form as it is printed, or the parts of it that are.
     *
     * @throws ExportProblem if the document would not say what the form prints
     */
    public static byte[] document(PrintedForm printed) throws ExportProblem {
        try {
            byte[] bytes = PdfLayout.document(new PdfDocument(printed).xhtml());
            ExportProblem.throwIfAny(
                    PdfComparison.problem(bytes, List.of(printed)).stream().toList());
            return bytes;
        } catch (IOException | RuntimeException unforeseen) {
            LOG.log(Level.WARNING, "pdf of " + printed.form().key(), unforeseen);
            throw new ExportProblem(Texts.of("pdf.failed"), unforeseen);
        }
    }
}
