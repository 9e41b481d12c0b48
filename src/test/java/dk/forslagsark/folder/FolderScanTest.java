package dk.forslagsark.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.catalogue.Unreadable;
import dk.forslagsark.check.Checks;
import dk.forslagsark.check.SharedNames;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.excel.FindingsWorkbook;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.NamedPipe;
import dk.forslagsark.file.Patience;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderScanTest {
    @TempDir
    Path temporary;

    private Path folder;
    private FolderReader reader;

    @BeforeEach
    void fill() throws Exception {
        folder = Monday.in(temporary.resolve("mandag"));
        reader = reader("1");
    }

    private FolderReader reader(String program) {
        return new FolderReader(Checks.USUAL, new SummaryCache(StateFolder.at(temporary.resolve("state")), program));
    }

    @Test
    void findsProposalsInTheFolderAndBelowItAndNothingElse() throws Exception {
        assertThat(FolderScan.of(folder, reader))
                .extracting(entry -> folder.relativize(entry.file()).toString())
                .containsExactly(
                        "BU01.forslag",
                        "UD05 udkast.forslag",
                        Path.of("socialt", "HA02.forslag").toString());
    }

    @Test
    void aSummaryHasWhatThePublishedCaseHas() throws Exception {
        Summary first = FolderScan.of(folder, reader).get(0).summary().orElseThrow();
        assertThat(first.number()).isEqualTo("BU01");
        assertThat(first.title()).isEqualTo("Peer-to-Peer familier i familiebehandling");
        assertThat(first.priceLevel()).isEqualTo(2020);
        assertThat(first.lastYear()).isEqualTo(2024);
        assertThat(first.net()).isEqualTo(Amount.of(-1000));
        assertThat(first.service()).isInstanceOfSatisfying(Payback.After.class, after -> assertThat(after.number())
                .isEqualTo(3));
        assertThat(first.committees()).containsExactly("Socialudvalget");
    }

    @Test
    void aFileThatIsNotWholeIsAnEntryWithItsReason() throws Exception {
        FolderEntry broken = FolderScan.of(folder, reader).get(1);
        assertThat(broken.summary()).isEmpty();
        assertThat(broken.problem()).hasValueSatisfying(reason -> assertThat(reason)
                .startsWith("filen er ikke hel:")
                .contains("linje 1, tegn")
                .doesNotContain("UD05"));
        assertThat(broken.changed()).isEqualTo(Monday.LAST_WEEK);
    }

    /** A pipe is not opened, which would wait for somebody to write to it. */
    @Test
    void aPipeAndALinkThatLeadsNowhereAreEntriesToo() throws Exception {
        Path lonely = Files.createDirectory(temporary.resolve("rør"));
        NamedPipe.in(lonely);
        Files.createSymbolicLink(lonely.resolve("link.forslag"), temporary.resolve("væk.forslag"));
        Files.createSymbolicLink(lonely.resolve("ring"), lonely);
        assertThat(FolderScan.of(lonely, reader))
                .extracting(entry -> entry.problem().orElseThrow())
                .containsExactly(
                        "det er et link til en fil, der ikke findes. Hent filen, eller slet linket",
                        "det er ingen almindelig fil. Slet den, eller gem forslaget under et andet navn");
    }

    /** The second time too, when it is not opened. */
    @Test
    void aCatalogueAndAReportAmongTheProposalsAreNoneOfThem() throws Exception {
        Files.copy(Path.of("src/main/resources/dk/forslagsark/excel/template/katalog.xlsx"), folder.resolve("K.xlsx"));
        Files.write(folder.resolve("Fund.xlsx"), FindingsWorkbook.of(List.of()));
        assertThat(FolderScan.of(folder, reader)).hasSize(3);
        assertThat(FolderScan.of(folder, reader)).hasSize(3);
        assertThat(BatchReading.of(folder, Checks.USUAL, new Patience(Duration.ofMinutes(1)))
                        .unreadable())
                .extracting(Unreadable::file)
                .containsExactly("UD05 udkast.forslag");
    }

    @Test
    void hiddenFilesAreLeftAlone() throws Exception {
        Monday.write(folder.resolve(".gammel.forslag"), "x");
        Monday.write(folder.resolve(".skjult/BU09.forslag"), "x");
        assertThat(FolderScan.of(folder, reader)).hasSize(3);
    }

    @Test
    void whatIsNoFolderIsToldSo() throws Exception {
        assertThatThrownBy(() -> FolderScan.of(folder.resolve("væk"), reader))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("væk findes ikke");
        assertThatThrownBy(() -> FolderScan.of(folder.resolve("brev.txt"), reader))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("er ikke en mappe");
    }

    @Test
    void anEmptyFolderHasNothing() throws Exception {
        assertThat(FolderScan.of(Files.createDirectory(temporary.resolve("tom")), reader))
                .isEmpty();
    }

    /** What was known is believed of a file with the same size and time, which shows here because it is not true. */
    @Test
    void aFileOfTheSameSizeAndTimeIsNotReadAgain() throws Exception {
        List<FolderEntry> before = FolderScan.of(folder, reader);
        Path file = folder.resolve("BU01.forslag");
        Monday.write(file, " ".repeat((int) Files.size(file)));
        assertThat(FolderScan.of(folder, reader)).isEqualTo(before);
    }

    @Test
    void aFileOfAnotherSizeIsReadAgain() throws Exception {
        FolderScan.of(folder, reader);
        Monday.write(folder.resolve("BU01.forslag"), "{}");
        assertThat(FolderScan.of(folder, reader).get(0).problem()).isPresent();
    }

    /** It was written so shortly before it was read that it may have been written again since. */
    @Test
    void aFileWrittenJustBeforeItWasReadIsLookedIntoAgain() throws Exception {
        Path file = folder.resolve("BU01.forslag");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        var time = Files.getLastModifiedTime(file);
        FolderScan.of(folder, reader);
        Files.writeString(file, " ".repeat((int) Files.size(file)));
        Files.setLastModifiedTime(file, time);
        assertThat(FolderScan.of(folder, reader).get(0).problem()).isPresent();
    }

    @Test
    void aTouchedFileIsTheSameWithAnotherTime() throws Exception {
        FolderEntry before = FolderScan.of(folder, reader).get(0);
        Path file = folder.resolve("BU01.forslag");
        Files.setLastModifiedTime(file, FileTime.from(Monday.LAST_WEEK.plusSeconds(60)));
        FolderEntry after = FolderScan.of(folder, reader).get(0);
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(after.changed()).isEqualTo(Monday.LAST_WEEK.plusSeconds(60));
    }

    @Test
    void whatAnotherProgramMadeOfTheFilesIsNotBelieved() throws Exception {
        FolderScan.of(folder, reader);
        Path file = folder.resolve("BU01.forslag");
        Monday.write(file, " ".repeat((int) Files.size(file)));
        assertThat(FolderScan.of(folder, reader("2")).get(0).problem()).isPresent();
    }

    /** The workbook is one of somebody else's; what is said of it is kept, and its file is not touched. */
    @Test
    void whatIsKeptInAnotherLanguageIsNotShown() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("A.xlsx"))) {
            XSSFSheet sheet = workbook.createSheet();
            List<List<Object>> rows = List.of(
                    List.of("1.000 kr.", 2020.0, 2021.0),
                    List.of("Husleje", -100.0, -100.0),
                    List.of("Varme", 5.0, 6.0));
            for (List<Object> row : rows) {
                XSSFRow made = sheet.createRow(rows.indexOf(row));
                made.createCell(0).setCellValue((String) row.get(0));
                made.createCell(1).setCellValue((double) row.get(1));
                made.createCell(2).setCellValue((double) row.get(2));
            }
            workbook.write(out);
        }
        Files.setLastModifiedTime(folder.resolve("A.xlsx"), FileTime.from(Monday.LAST_WEEK));
        assertThat(firstProblem()).contains("projektmappen er ikke en udfyldt formular");
        Language.ENGLISH.speak();
        assertThat(firstProblem()).contains("the workbook is not a filled form");
        Language.DANISH.speak();
        assertThat(firstProblem()).contains("projektmappen er ikke en udfyldt formular");
    }

    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    private String firstProblem() throws Exception {
        FolderReader spoken = FolderReader.of(Checks.USUAL, StateFolder.at(temporary.resolve("state")), "1");
        return FolderScan.of(folder, spoken).get(0).problem().orElse("");
    }

    @Test
    void aCacheThatIsBrokenIsDoneWithout() throws Exception {
        List<FolderEntry> before = FolderScan.of(folder, reader);
        Path kept = temporary.resolve("state").resolve("mapper");
        try (var files = Files.list(kept)) {
            for (Path each : files.toList()) {
                byte[] bytes = Files.readAllBytes(each);
                Files.write(each, Arrays.copyOf(bytes, bytes.length - 10));
            }
        }
        assertThat(FolderScan.of(folder, reader)).isEqualTo(before);
    }

    @Test
    void everythingComesBackFromTheCacheAsItWas() throws Exception {
        List<FolderEntry> before = FolderScan.of(folder, reader);
        assertThat(reader("1").cache().load(folder).values())
                .extracting(Known::entry)
                .containsExactlyInAnyOrderElementsOf(before);
    }

    /** What was found on a day may be no longer true on the next. */
    @Test
    void aFindingThatSpeaksOfItsDayIsLookedAtAgainOnTheNext() {
        FileFinding dated = new FileFinding(
                "consultation",
                Severity.WARNING,
                Place.on(Place.Page.CONSULTATIONS),
                "Høringer",
                "ikke kommet endnu",
                false);
        FileFinding lasting = new FileFinding(
                "sign-flip", Severity.WARNING, Place.on(Place.Page.TABLE_1), "Tabel 1", "fortegn", false);
        Instant noon = LocalDate.of(2026, 11, 20)
                .atTime(12, 0)
                .atZone(ZoneId.systemDefault())
                .toInstant();
        assertThat(known(noon, dated).isOutdated(LocalDate.of(2026, 11, 20))).isFalse();
        assertThat(known(noon, dated).isOutdated(LocalDate.of(2026, 11, 21))).isTrue();
        assertThat(known(noon, lasting).isOutdated(LocalDate.of(2026, 11, 21))).isFalse();
    }

    private static Known known(Instant read, FileFinding finding) {
        Summary summary = new Summary(
                "HA02",
                "Titel",
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                new SharedNames(List.of(), List.of(), List.of(), List.of()),
                2018,
                new Payback.Nothing(),
                new Payback.Nothing(),
                2021,
                Amount.ZERO,
                Optional.of(List.of(finding)));
        FolderEntry entry = new FolderEntry(Path.of("HA02.forslag"), new Stamp(1, read), new FolderEntry.Read(summary));
        return new Known(entry, Optional.empty(), read);
    }

    /** What is printed is Danish, whoever asks for it. */
    @Test
    void whyAFileCannotBeReadIsSaidInTheLanguageItIsAskedIn() throws Exception {
        Path file = folder.resolve("tom.forslag");
        Files.writeString(file, "{");
        String danish = ProposalSource.problem(file).orElseThrow();
        Language.ENGLISH.speak();
        assertThat(ProposalSource.problem(file).orElseThrow()).isNotEqualTo(danish);
        assertThat(Language.DANISH.during(() -> ProposalSource.problem(file))).contains(danish);
    }
}
