package dk.forslagsark.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.Samples;
import dk.forslagsark.form.Form;
import java.awt.image.BufferedImage;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PdfPagesTest {
    private static final int WHITE = 0xffffff;

    /** A page of A4 at 90 dots per inch is 744 x 1052 dots, and the first table, of the front page, is some 180 dots high. */
    @Test
    void tablesHaveTheirRightBorder() throws Exception {
        byte[] document = PdfExport.document(
                Checks.version(Samples.published("omprioriteringskatalog-2018/TF03.json")),
                Form.SMART_INVESTMENTS_2017);
        BufferedImage page = ImageIO.read(
                new ByteArrayInputStream(new PdfPages(document).pictures().get(0)));
        int edge = IntStream.iterate(page.getWidth() - 1, x -> x - 1)
                .filter(x -> longestLine(page, x) > 0)
                .findFirst()
                .orElseThrow();
        assertThat(IntStream.rangeClosed(edge - 2, edge).map(x -> longestLine(page, x)))
                .anyMatch(length -> length > 150);
    }

    /** How many dots that are not white follow upon each other in a column of the page, at most. */
    private static int longestLine(BufferedImage page, int x) {
        int longest = 0;
        int length = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            length = (page.getRGB(x, y) & WHITE) == WHITE ? 0 : length + 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    @Test
    void withoutAPrinterNothingIsAsked() {
        assumeThat(PrinterJob.lookupPrintServices()).isEmpty();
        assertThatThrownBy(() -> new PdfPages(new byte[0]).print("Forslag")).isInstanceOf(PrinterException.class);
    }
}
