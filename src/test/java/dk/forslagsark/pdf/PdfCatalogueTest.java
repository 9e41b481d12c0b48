package dk.forslagsark.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.catalogue.Batch;
import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.catalogue.Edition;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.Plan;
import dk.forslagsark.catalogue.PrintedCatalogue;
import dk.forslagsark.catalogue.Scope;
import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.proposal.Years;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** A catalogue as one document: what the proposals come to, where each stands, and each on pages of its own. */
class PdfCatalogueTest {
    @Test
    void hasTotalsContentsAndEachProposalOnItsOwnPages() throws Exception {
        List<Entry> entries = new ArrayList<>();
        for (String number : List.of("TF01", "TF02", "TF03")) {
            Path file = Path.of("src/test/resources/published-whole").resolve(number + ".forslag");
            entries.add(new Entry(number, Checks.version(ProposalFile.read(file))));
        }
        Scope scope = new Scope(Optional.empty(), Optional.empty(), new Years(2018, 2021), 2018);
        Catalogue catalogue =
                Catalogue.of(new Batch(entries, List.of()), Plan.NONE, Edition.ALL, scope, List.of("Udsatte voksne"));
        PrintedCatalogue printed = PrintedCatalogue.of(catalogue);
        assertThat(printed.problems()).isEmpty();
        byte[] made = PdfCatalogue.document(printed, Progress.NONE);
        List<String> pages = PdfText.pages(made);
        assertThat(pages.get(0)).contains("Katalog, alle udvalg, 1.000 kr. 2018 p/l", "Indhold", "TF01 ");
        int first = pages.indexOf(pages.stream()
                .filter(page -> page.startsWith("BUSINESS CASE"))
                .findFirst()
                .orElseThrow());
        assertThat(pages.get(0)).containsPattern("TF0[1-3] [^\n]* " + (first + 1) + "\\s");
        assertThat(pages.stream().filter(page -> page.startsWith("BUSINESS CASE")))
                .hasSize(3);
        try (PDDocument document = Loader.loadPDF(made)) {
            assertThat(document.getPage(0).getAnnotations())
                    .as("links say what they do when they are read aloud")
                    .isNotEmpty()
                    .allMatch(link -> link.getContents() != null);
        }
        assertThat(ReadAloud.violations(made)).isEmpty();
        assertThat(made).isEqualTo(PdfCatalogue.document(printed, Progress.NONE));
    }
}
