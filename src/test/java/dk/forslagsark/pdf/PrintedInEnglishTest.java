package dk.forslagsark.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.catalogue.Batch;
import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.catalogue.Edition;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.Plan;
import dk.forslagsark.catalogue.PrintedCatalogue;
import dk.forslagsark.catalogue.Scope;
import dk.forslagsark.catalogue.Target;
import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.CatalogueExport;
import dk.forslagsark.excel.Export;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.reading.ImportedWorkbook;
import dk.forslagsark.excel.template.CatalogueTemplate;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.version.Version;
import dk.forslagsark.word.WordCatalogue;
import dk.forslagsark.word.WordExport;
import dk.forslagsark.word.WordTemplate;
import dk.forslagsark.word.reading.ImportedDocument;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed and handed in is Danish to the letter where the window speaks English, and is read back there too. */
class PrintedInEnglishTest {
    private static final Path WHOLE = Path.of("src/test/resources/published-whole");

    private interface Made {
        byte[] bytes() throws Exception;
    }

    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    @ParameterizedTest
    @CsvSource({
        "TF01, SMART_INVESTMENTS_2017",
        "TF02, REPRIORITISATION_2018",
        "BU04, INVESTMENT_2020",
        "TINGBJERG, RECOMMENDATION_2018"
    })
    void aFormIsTheSameInThreeKindsAndReadBackEqual(String file, Form form) throws Exception {
        Version version = Checks.version(ProposalFile.read(WHOLE.resolve(file + ".forslag")));
        assertSame(() -> PdfExport.document(version, form));
        byte[] word = assertSame(() -> WordExport.document(version, form, WordTemplate.shipped(form)));
        byte[] workbook = assertSame(() -> Export.workbook(version, Template.shipped(form), Progress.NONE));

        assertThat(ImportedDocument.of("a.docx", word).proposal()).isEqualTo(version.proposal());
        assertThat(ImportedWorkbook.of("a.xlsx", workbook).proposal()).isEqualTo(version.proposal());
    }

    @Test
    void aCatalogueIsTheSameInThreeKinds() throws Exception {
        Entry entry = new Entry("TF01", Checks.version(ProposalFile.read(WHOLE.resolve("TF01.forslag"))));
        Plan plan = Plan.NONE.with(Target.of("Socialudvalget", Map.of(2018, Amount.of(3500))));
        Scope scope = new Scope(Optional.empty(), Optional.empty(), new Years(2018, 2021), 2018);
        assertSame(() -> PdfCatalogue.document(PrintedCatalogue.of(catalogue(entry, plan, scope)), Progress.NONE));
        assertSame(() -> WordCatalogue.document(PrintedCatalogue.of(catalogue(entry, plan, scope)), Progress.NONE));
        assertSame(() -> CatalogueExport.workbook(
                        catalogue(entry, plan, scope), CatalogueTemplate.shipped(), true, Progress.NONE)
                .bytes());
    }

    private static Catalogue catalogue(Entry entry, Plan plan, Scope scope) {
        return Catalogue.of(new Batch(List.of(entry), List.of()), plan, Edition.ALL, scope, List.of());
    }

    /** What is made where English is spoken. */
    private static byte[] assertSame(Made made) throws Exception {
        Language.DANISH.speak();
        byte[] danish = made.bytes();
        Language.ENGLISH.speak();
        byte[] english = made.bytes();
        assertThat(texts(english)).isEqualTo(texts(danish));
        return english;
    }

    /** All that stands in it: of a package each part but when it was made. */
    private static Map<String, String> texts(byte[] bytes) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        if (bytes[0] == '%') {
            List<String> pages = PdfText.pages(bytes);
            pages.forEach(page -> texts.put("page " + (texts.size() + 1), page));
            return texts;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        texts.remove("docProps/core.xml");
        return texts;
    }
}
