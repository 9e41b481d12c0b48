package dk.forslagsark.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.catalogue.Batch;
import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.catalogue.Edition;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.Plan;
import dk.forslagsark.catalogue.PrintedCatalogue;
import dk.forslagsark.catalogue.Scope;
import dk.forslagsark.catalogue.Target;
import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Years;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A catalogue as one Word document; making it compares every letter of it. */
class WordCatalogueTest {
    private static final Path WHOLE = Path.of("src/test/resources/published-whole");

    @Test
    void hasTablesInFrontAContentsThatWordCountsAndEachProposal() throws Exception {
        byte[] made = WordCatalogue.document(catalogue(), Progress.NONE);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(made))) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Katalog, alle udvalg, 1.000 kr. 2018 p/l");
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Socialforvaltningen; Beskæftigelses- og Integrationsforvaltningen");
            assertThat(document.getTables().get(0).getText())
                    .contains("Udsatte voksne", "TF01 ", "Nettoeffektivisering (service)");
            assertThat(document.getTables().get(1).getText()).contains("Socialudvalget", "3.500", "Mangler");
        }
        String main = main(made);
        assertThat(main.split(" TC \"", -1)).hasSize(4);
        assertThat(main.split("PAGEREF _Toc", -1)).hasSize(4);
        assertThat(main.split("w:pageBreakBefore", -1)).hasSize(4);
        assertThat(main.split("SEQ Tabel \\\\\\* ARABIC +\\\\r 1", -1))
                .as("tables are counted from 1 in each")
                .hasSize(4);
        assertThat(main).doesNotContain("w:sdt").contains("TOC \\f C \\h \\z");
        assertThat(part(made, "/word/settings.xml")).contains("updateFields");
    }

    @Test
    void itIsStoppedBetweenTwoProposals() {
        assertThatThrownBy(() -> WordCatalogue.document(catalogue(), (fraction, words) -> {
                    if (words.equals("Tilføjer TF02")) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aFigureThatIsNotAsPrintedIsFound() throws Exception {
        PrintedCatalogue catalogue = catalogue();
        byte[] made = WordCatalogue.document(catalogue, Progress.NONE);
        try (WordFile file = WordFile.ofOurs(made)) {
            List<String> otherwise = new ArrayList<>(catalogue.texts());
            otherwise.set(otherwise.indexOf("2018"), "2019");
            assertThat(StreamedComparison.problem(file.main(), otherwise.iterator()))
                    .hasValueSatisfying(problem -> assertThat(problem).contains("2019"));
        }
    }

    private static PrintedCatalogue catalogue() throws Exception {
        List<Entry> entries = new ArrayList<>();
        for (String number : List.of("TF01", "TF02", "TF03")) {
            entries.add(new Entry(number, Checks.version(ProposalFile.read(WHOLE.resolve(number + ".forslag")))));
        }
        Scope scope = new Scope(Optional.empty(), Optional.empty(), new Years(2018, 2021), 2018);
        Plan plan = Plan.NONE.with(Target.of("Socialudvalget", Map.of(2018, Amount.of(3500))));
        return PrintedCatalogue.of(
                Catalogue.of(new Batch(entries, List.of()), plan, Edition.ALL, scope, List.of("Udsatte voksne")));
    }

    private static String main(byte[] document) throws Exception {
        return part(document, "/word/document.xml");
    }

    private static String part(byte[] document, String name) throws Exception {
        try (WordFile file = WordFile.ofOurs(document)) {
            return new String(
                    file.file()
                            .getPart(PackagingURIHelper.createPartName(name))
                            .getInputStream()
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
