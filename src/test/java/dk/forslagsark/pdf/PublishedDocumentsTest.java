package dk.forslagsark.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.version.Version;
import dk.forslagsark.word.WordExport;
import dk.forslagsark.word.WordTemplate;
import dk.forslagsark.word.reading.ImportedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every published proposal as PDF and as Word document, in one form each, and with {@code -Dpublished.forms=all} in all of them. Making one
 * reads it back and compares each letter and figure in its order; the Word document comes back equal.
 */
class PublishedDocumentsTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/published");
    private static final Path WHOLE = Path.of("src/test/resources/published-whole");
    private static final boolean IN_ALL_FORMS = "all".equals(System.getProperty("published.forms"));

    static Stream<Arguments> documents() throws IOException {
        List<Path> files = Stream.concat(files(PUBLISHED, ".json"), files(WHOLE, ".forslag"))
                .filter(file -> !file.endsWith("printed.json"))
                .sorted()
                .toList();
        Form[] forms = Form.values();
        return IntStream.range(0, files.size()).boxed().flatMap(index -> IntStream.range(0, forms.length)
                .filter(form -> IN_ALL_FORMS || form == index % forms.length)
                .mapToObj(form -> Arguments.of(files.get(index), forms[form])));
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void sayAllAndComeBackEqual(Path file, Form form) throws Exception {
        Proposal proposal = ProposalFile.read(file);
        Version version = Checks.version(proposal);
        assertThat(PdfExport.document(version, form)).isNotEmpty();
        ImportedDocument read =
                ImportedDocument.of("x.docx", WordExport.document(version, form, WordTemplate.shipped(form)));
        assertThat(read.proposal()).isEqualTo(proposal);
        assertThat(read.differences()).isEmpty();
        assertThat(read.problems()).isEmpty();
        assertThat(read.remarks()).isEmpty();
    }
}
