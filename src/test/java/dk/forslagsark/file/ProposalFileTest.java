package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.Supplement;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProposalFileTest {
    private static final Proposal BLANK = Proposal.blank(2020);

    @TempDir
    Path folder;

    @Test
    void aBlankProposalHasOnlyWhatMustBeThere() {
        assertThat(ProposalFile.format(BLANK)).isEqualTo("""
                        {
                          "format": "forslagsark",
                          "version": 1,
                          "priceLevel": 2020,
                          "firstYear": 2019,
                          "lastYear": 2024
                        }
                        """);
    }

    @Test
    void aMissingFileIsNamedWithItsFolder() {
        Path file = folder.resolve("væk.forslag");
        assertProblem(file, "væk.forslag findes ikke i mappen " + folder + ". Er den flyttet eller omdøbt?");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("mappe.forslag"));
        assertProblem(inside, "mappe.forslag er en mappe. Vælg en fil i den");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileOneMayNotReadSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("låst.forslag"), ProposalFile.format(BLANK));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-wx------"));
        assumeFalse(Files.isReadable(file), "the super-user may read everything");
        assertProblem(file, "låst.forslag må du ikke læse, eller den er låst af et andet program");
    }

    @Test
    void aHugeFileIsRefusedAtOnce() throws IOException {
        Path file = folder.resolve("stor.forslag");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(TextFile.LIMIT + 1L);
        }
        assertProblem(file, "stor.forslag: filen er større end 40 MB og kan ikke være et forslag");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceIsRefusedAtOnce() {
        assertProblem(Path.of("/dev/zero"), "zero er en enhed eller et rør og ikke en fil. Vælg en fil");
    }

    @Test
    void aFileOfTheLargestSizeIsReadAndOneByteMoreIsNot() throws Exception {
        String json = ProposalFile.format(BLANK);
        Path file = folder.resolve("fuld.forslag");
        Files.writeString(file, json + " ".repeat(TextFile.LIMIT - json.length()));
        assertThat(ProposalFile.read(file)).isEqualTo(BLANK);
        Files.writeString(file, json + " ".repeat(TextFile.LIMIT - json.length() + 1));
        assertProblem(file, "fuld.forslag: filen er større end 40 MB og kan ikke være et forslag");
    }

    @Test
    void whatAFormCanHoldIsWrittenAndRead() throws Exception {
        Path file = folder.resolve("stort.forslag");
        Proposal large = ManyRows.of(2000, 8, 2015, 2029);
        ProposalFile.write(large, file);
        assertThat(Files.size(file)).isGreaterThan(10_000_000);
        assertThat(ProposalFile.read(file)).isEqualTo(large);
    }

    @Test
    void tenMegabytesOfBracketsOrKeysAreNoTrouble() {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThatThrownBy(() -> ProposalFile.parse("{\"x\": " + "[".repeat(9_999_000)))
                    .isInstanceOf(FileProblem.class);
            assertThatThrownBy(() -> ProposalFile.parse("{\"x\": [" + "{},".repeat(3_000_000)))
                    .isInstanceOf(FileProblem.class);
            assertThatThrownBy(() -> ProposalFile.parse("{\"" + "x".repeat(9_999_000)))
                    .isInstanceOf(FileProblem.class)
                    .message()
                    .hasSizeLessThan(200);
        });
    }

    @Test
    void aMarkOfTheByteOrderIsNoHindrance() throws Exception {
        Path file = Files.writeString(folder.resolve("bom.forslag"), "\uFEFF" + ProposalFile.format(BLANK));
        assertThat(ProposalFile.read(file)).isEqualTo(BLANK);
    }

    @Test
    void windowsLineEndsAreNoHindrance() throws Exception {
        assertThat(ProposalFile.parse(ProposalFile.format(BLANK).replace("\n", "\r\n")))
                .isEqualTo(BLANK);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLineBreakInAFileNameDoesNotBreakTheMessage() throws IOException {
        Path file = Files.writeString(folder.resolve("to\nlinjer.forslag"), "");
        assertProblem(file, "to linjer.forslag: filen er tom. Hent en sikkerhedskopi");
    }

    @Test
    void amountsOfYearsNotShownAreKept() throws Exception {
        Amounts amounts =
                Amounts.NONE.with(1999, new CellEntry.Unread<>("ca. 5")).with(2030, Amount.of(7));
        Proposal proposal = BLANK.withLines(Block.PERMANENT, List.of(Line.of("Husleje", Area.SERVICE, amounts)));
        assertThat(ProposalFile.parse(ProposalFile.format(proposal))).isEqualTo(proposal);
    }

    @Test
    void anExpressionStandsBesideItsAmount() throws Exception {
        Amounts amounts = Amounts.NONE
                .with(2019, new CellEntry.Formula<>("=-51*25,3", Optional.of(new Amount(new BigDecimal("-1290.3")))))
                .with(2020, new CellEntry.Formula<>("=1/0", Optional.empty()));
        Proposal proposal = BLANK.withLines(Block.PERMANENT, List.of(Line.of("Husleje", Area.SERVICE, amounts)));
        String json = ProposalFile.format(proposal);
        assertThat(json.replaceAll("\\s+", " "))
                .contains(
                        "\"amounts\": { \"2019\": -1290.3 }, \"expressions\": { \"2019\": \"=-51*25,3\", \"2020\": \"=1/0\" }");
        assertThat(ProposalFile.parse(json)).isEqualTo(proposal);
    }

    @Test
    void whatAnExpressionComesToIsComputedAndNotBelieved() throws Exception {
        String json = ProposalFile.format(BLANK).strip();
        Proposal proposal = ProposalFile.parse(json.substring(0, json.length() - 1) + """
                , "assumptions": [{"name": "pris", "value": 7, "expressions": {"value": "=100/4"}}],
                  "permanentChanges": [{"area": "Service", "amounts": {"2020": 3}, "expressions": {"2020": "=-2*pris"}}],
                  "staffing": [{"label": "Lærere", "after": 9, "expressions": {"after": "=28-2,25"}}]}
                """);
        assertThat(proposal.assumptions().get(0).value()).contains(new BigDecimal("25"));
        assertThat(proposal.permanentChanges().get(0).amounts().in(2020)).contains(Amount.of(-50));
        assertThat(proposal.supplement().rows(Staffing.ROWS).get(0).after()).contains(new BigDecimal("25.75"));
    }

    @Test
    void whatCouldNotBeOpenedAgainIsNotWrittenOverWhatCan() throws Exception {
        Path file = folder.resolve("BU01.forslag");
        ProposalFile.write(BLANK, file);
        Milestone milestone = new Milestone("", new TreeSet<>(List.of(20)), Notes.NONE);
        Supplement wrong = Supplement.EMPTY.withRows(Milestone.ROWS, List.of(milestone));
        assertThatThrownBy(() -> ProposalFile.write(BLANK.withSupplement(wrong), file))
                .isInstanceOf(FileProblem.class)
                .hasMessage("BU01.forslag er ikke gemt, for den ville ikke kunne åbnes igen:"
                        + " milestones[0].years[0]: 20 er ikke et årstal fra 1900 til 2200");
        Cover large = Cover.EMPTY.withSummary("æ".repeat(TextFile.LIMIT / 2));
        assertThatThrownBy(() -> ProposalFile.write(BLANK.withCover(large), file))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("større end 40 MB");
        assertThat(ProposalFile.read(file)).isEqualTo(BLANK);
    }

    @Test
    void theFileIsUtf8() throws Exception {
        Path file = folder.resolve("æ.forslag");
        ProposalFile.write(BLANK.withCover(Cover.EMPTY.withTitle("Børn")), file);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).contains("\"title\": \"Børn\"");
    }

    private static void assertProblem(Path file, String message) {
        assertThatThrownBy(() -> ProposalFile.read(file))
                .isInstanceOf(FileProblem.class)
                .hasMessage(message);
    }
}
