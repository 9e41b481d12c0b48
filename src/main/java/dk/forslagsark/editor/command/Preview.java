package dk.forslagsark.editor.command;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.paper.PrintedForm;
import dk.forslagsark.pdf.PdfExport;
import dk.forslagsark.pdf.PdfPages;
import java.io.IOException;
import java.util.List;

/**
 * Pages that can be printed, and what they look like.
 *
 * @param form what they print
 * @param pages the pages
 * @param pictures one PNG for each page
 */
record Preview(PrintedForm form, PdfPages pages, List<byte[]> pictures) {
    /** Lays the form out; takes its time. */
    static Preview of(PrintedForm form) throws ExportProblem, IOException {
        PdfPages pages = new PdfPages(PdfExport.document(form));
        return new Preview(form, pages, pages.pictures());
    }
}
