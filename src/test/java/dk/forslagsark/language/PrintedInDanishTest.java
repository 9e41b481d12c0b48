package dk.forslagsark.language;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.excel.Export;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.paper.Addition;
import dk.forslagsark.paper.PaperText;
import dk.forslagsark.paper.PrintedForm;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.version.Version;
import dk.forslagsark.word.WordExport;
import dk.forslagsark.word.WordTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the window speaks, what is printed and what is kept is Danish, and a figure is the same figure. */
class PrintedInDanishTest {
    private static final Path FOLDER = Path.of("src/test/resources/published");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER, 2)) {
            return all.filter(file -> FOLDER.relativize(file).getNameCount() == 2).toList().stream();
        }
    }

    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFormIsPrintedAlike(Path file) throws Exception {
        for (Form form : Form.values()) {
            Language.DANISH.speak();
            var danish = PaperText.lines(PrintedForm.of(read(file), form, EnumSet.allOf(Addition.class)));
            Language.ENGLISH.speak();
            assertThat(PaperText.lines(PrintedForm.of(read(file), form, EnumSet.allOf(Addition.class))))
                    .isEqualTo(danish);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFileIsWrittenAlike(Path file) throws Exception {
        String danish = ProposalFile.format(ProposalFile.read(file));
        Language.ENGLISH.speak();
        String english = ProposalFile.format(ProposalFile.parse(danish));
        Language.DANISH.speak();
        assertThat(ProposalFile.format(ProposalFile.parse(english))).isEqualTo(danish);
        assertThat(english).isEqualTo(danish);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyAmountIsTheSameNumberInEnglish(Path file) throws Exception {
        Language.ENGLISH.speak();
        Proposal proposal = ProposalFile.read(file);
        assertThat(amounts(proposal)).isNotEmpty().allSatisfy(amount -> {
            String shown = SpokenAmount.write(amount).replace("-", "");
            assertThat(Notation.ENGLISH.value(shown))
                    .isEqualByComparingTo(amount.thousands().abs());
            assertThat(SpokenAmount.read(SpokenAmount.writePlain(amount)).value())
                    .contains(amount);
        });
    }

    /** With a range that is counted with, and one that is left out. */
    @Test
    void whatIfIsPrintedAlike() {
        Amounts saving = Amounts.NONE.with(2020, new CellEntry.Formula<>("=-10*pris", Optional.empty()));
        Proposal proposal = Drafts.implementation(
                Drafts.permanent(Drafts.showing(2019, 2020), Drafts.service(saving)),
                Drafts.service(Drafts.cells(2019, "60")));
        Assumption price = new Assumption("pris", Optional.of(BigDecimal.TEN), "", "", Notes.NONE);
        Assumption none = new Assumption("antal", Optional.empty(), "", "", Notes.NONE);
        Version version = Checks.version(proposal.withRows(
                Assumption.ROWS, List.of(price.withLeast(Optional.of(BigDecimal.ONE)), none.withMost(price.value()))));
        List<String> danish = whatIf(version);
        assertThat(danish)
                .anyMatch(line -> line.contains("forudsætningerne værst"))
                .anyMatch(line -> line.contains("Mindst og højst for “antal” kan ikke beregnes"));
        Language.ENGLISH.speak();
        assertThat(whatIf(version)).isEqualTo(danish);
    }

    private static List<String> whatIf(Version version) {
        return PaperText.lines(PrintedForm.of(version, Form.INVESTMENT_2020, EnumSet.of(Addition.SCENARIOS))).stream()
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void theWorkbookAndTheDocumentAreFilledAlike() throws Exception {
        Path file = FOLDER.resolve("investeringskatalog-2020/BU01.json");
        Map<String, byte[]> danish = exported(file);
        Language.ENGLISH.speak();
        Map<String, byte[]> english = exported(file);
        assertThat(english.keySet()).isEqualTo(danish.keySet());
        assertThat(english)
                .allSatisfy((name, content) ->
                        assertThat(new String(content)).as(name).isEqualTo(new String(danish.get(name))));
    }

    private static Stream<Amount> amounts(Proposal proposal) {
        return Stream.of(Block.values())
                .flatMap(block -> proposal.lines(block).stream())
                .map(Line::amounts)
                .flatMap(amounts -> amounts.byYear().values().stream())
                .flatMap(entry -> entry.counted().stream());
    }

    private static Version read(Path file) throws Exception {
        return Checks.version(ProposalFile.read(file));
    }

    private static Map<String, byte[]> exported(Path file) throws Exception {
        Form form = Form.INVESTMENT_2020;
        Map<String, byte[]> parts = new TreeMap<>();
        unpack("xlsx/", Export.workbook(read(file), Template.shipped(form), Progress.NONE), parts);
        unpack("docx/", WordExport.document(read(file), form, WordTemplate.shipped(form)), parts);
        return parts;
    }

    /** But for the times in their properties. */
    private static void unpack(String name, byte[] zipped, Map<String, byte[]> parts) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().equals("docProps/core.xml")) {
                    parts.put(name + entry.getName(), zip.readAllBytes());
                }
            }
        }
    }
}
