package dk.forslagsark.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichTexts;
import dk.forslagsark.proposal.Section;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** Lists and what stands out in a PDF: printed, and lists tagged as lists. */
class FormattedPdfTest {
    @Test
    void listsAreTaggedAndNumberedAsTheyAre() throws Exception {
        Proposal blank = Proposal.blank(2020);
        Proposal proposal = blank.withSupplement(blank.supplement()
                .withSections(blank.supplement().sections().with(Section.BACKGROUND, RichTexts.all())));
        byte[] bytes = PdfExport.document(Checks.version(proposal), Form.INVESTMENT_2020);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> tags = new ArrayList<>();
            tags(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertThat(tags).filteredOn("L"::equals).hasSize(3);
            assertThat(tags).filteredOn("LI"::equals).hasSize(5);
        }
        assertThat(String.join("", PdfText.pages(bytes)).replaceAll("\\s+", " "))
                .contains("Vi gør tre ting, straks og altid:")
                .contains("• Samler alle ◦ kun i nord • Flytter")
                .contains("3. Lukker")
                .contains("4. Sælger")
                .doesNotContain("**");
    }

    private static void tags(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags(element, tags);
            }
        }
    }
}
