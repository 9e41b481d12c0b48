package dk.forslagsark.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** Reads what a document says. */
final class PdfText {
    private static final String BODY = "body";
    private static final double POINTS_PER_MM = 72 / 25.4;

    /** What stands below is the number of the page, and no part of the form. */
    private static final double FOOT = 18 * POINTS_PER_MM;

    private PdfText() {}

    /** What stands on each page, in the order in which it is read aloud, without what stands below every page. */
    static List<String> pages(byte[] document) throws IOException {
        try (PDDocument read = Loader.loadPDF(document)) {
            List<String> pages = new ArrayList<>();
            for (PDPage page : read.getPages()) {
                pages.add(text(page));
            }
            return pages;
        }
    }

    private static String text(PDPage page) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(false);
        double height = page.getMediaBox().getHeight() - FOOT;
        stripper.addRegion(BODY, new Rectangle2D.Double(0, 0, page.getMediaBox().getWidth(), height));
        stripper.extractRegions(page);
        return stripper.getTextForRegion(BODY);
    }
}
