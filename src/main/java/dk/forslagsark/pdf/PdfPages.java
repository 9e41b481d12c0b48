package dk.forslagsark.pdf;

import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a document of ours, to be looked at and printed.
 *
 * @param document the bytes of the PDF
 */
public record PdfPages(byte[] document) {
    private static final float DOTS_PER_INCH = 90;

    /** Pictures of the pages, each a PNG. */
    public List<byte[]> pictures() throws IOException {
        try (PDDocument read = Loader.loadPDF(document)) {
            PDFRenderer renderer = new PDFRenderer(read);
            List<byte[]> pictures = new ArrayList<>();
            for (int page = 0; page < read.getNumberOfPages(); page++) {
                pictures.add(png(renderer.renderImageWithDPI(page, DOTS_PER_INCH)));
            }
            return pictures;
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** Whether the system has a dialog to print with. */
    public static boolean canBePrinted() {
        return !GraphicsEnvironment.isHeadless();
    }

    /**
     * Prints the pages that the user chooses in the dialog of the system; waits until that is done.
     *
     * @param name what the job is called
     * @return false if the user would rather not
     * @throws PrinterException also where there is no printer, which the dialog would say in English
     */
    public boolean print(String name) throws IOException, PrinterException {
        if (PrinterJob.lookupPrintServices().length == 0) {
            throw new PrinterException("no printer");
        }
        try (PDDocument read = Loader.loadPDF(document)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(name);
            job.setPageable(new PDFPageable(read));
            boolean isWanted = job.printDialog();
            if (isWanted) {
                job.print();
            }
            return isWanted;
        }
    }
}
