package dk.forslagsark.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import org.junit.jupiter.api.Test;

class PdfPagesTest {
    @Test
    void withoutAPrinterNothingIsAsked() {
        assumeThat(PrinterJob.lookupPrintServices()).isEmpty();
        assertThatThrownBy(() -> new PdfPages(new byte[0]).print("Forslag")).isInstanceOf(PrinterException.class);
    }
}
