package dk.forslagsark.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.version.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Word templates of one's own: begun with, checked, and filled. */
class WordTemplateTest {
    @TempDir
    private Path folder;

    /** Each control shows its name, until it is filled; what nothing is put into is blank then. */
    @Test
    void whatIsBegunWithCanBeFilledAndShowsNoNamesThen() throws Exception {
        Form form = Form.INVESTMENT_2020;
        byte[] begun = WordStarter.of(form);
        assertThat(text(begun)).contains("[titel]", "[varig_beløb]");
        Version version = Checks.version(ProposalFile.read(Path.of("src/test/resources/published-whole/BU04.forslag")));
        byte[] filled = WordExport.document(version, form, WordTemplate.of("min.docx", begun));
        assertThat(text(filled)).contains("gruppeforløb").doesNotContain("[titel]", "[varig_", "_");
    }

    @Test
    void aMisspeltTagIsHintedAt() throws Exception {
        Path needed = renamed("titel", "titl");
        assertThat(WordTemplate.check(needed).isUsable()).isFalse();
        assertThatThrownBy(() -> WordTemplate.read(needed))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining("mangler indholdskontrollen titel")
                .hasMessageContaining("Navnet titl kender programmet ikke. Skulle det være titel?");
        Path other = renamed("resumé", "resume_");
        assertThat(WordTemplate.check(other).isUsable()).isTrue();
        assertThat(WordTemplate.read(other).hints()).singleElement().asString().contains("resumé");
        assertThat(WordTemplate.check(other).missing().get(Form.INVESTMENT_2020))
                .isEmpty();
    }

    private Path renamed(String tag, String other) throws Exception {
        try (WordFile file = WordFile.open(WordTemplate.bytes(Form.INVESTMENT_2020.key()), "x")) {
            Document document = WordFile.read(file.main());
            Controls.descendants(document.getDocumentElement(), "tag").stream()
                    .filter(each -> each.getAttributeNS(Controls.WORD, "val").equals(tag))
                    .forEach(each -> each.setAttributeNS(Controls.WORD, "w:val", other));
            WordFile.write(file.main(), document);
            return Files.write(folder.resolve(other + ".docx"), file.bytes());
        }
    }

    private static String text(byte[] document) throws Exception {
        try (WordFile file = WordFile.open(document, "x")) {
            return String.join(
                    "\n", WordText.paragraphs(WordFile.read(file.main()).getDocumentElement()));
        }
    }
}
