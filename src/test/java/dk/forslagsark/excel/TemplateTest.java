package dk.forslagsark.excel;

import static dk.forslagsark.excel.Samples.altered;
import static dk.forslagsark.excel.Samples.proposal;
import static dk.forslagsark.excel.Samples.service;
import static dk.forslagsark.excel.Samples.yearly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.drawing.FormDrawing;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.Contract;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.file.NamedPipe;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a template that cannot be used, and of a proposal that does not fit one. */
class TemplateTest {
    private static final Proposal SMALL =
            proposal(2, List.of(service("a", "", "-100")), List.of(service("b", "150", "")));

    @TempDir
    Path folder;

    @Test
    void theShippedTemplatesAreGood() throws Exception {
        for (Template template : Template.shipped()) {
            try (XSSFWorkbook workbook = template.open()) {
                assertThat(Contract.problems(workbook)).isEmpty();
                assertThat(Export.workbook(Checks.version(SMALL), template, Progress.NONE))
                        .isNotEmpty();
                assertThat(workbook.getProperties().getCoreProperties().getCreator())
                        .isEqualTo("Forslagsark");
                assertThat(workbook.getProperties().getCoreProperties().getLastModifiedByUser())
                        .isNullOrEmpty();
            }
        }
    }

    @Test
    void theShippedTemplatesAreAsTheyAreDrawn() throws Exception {
        for (Form form : Form.values()) {
            assertThat(cells(Template.shipped(form).content())).isEqualTo(cells(FormDrawing.draw(form)));
        }
    }

    @Test
    void theShippedTemplatesAreKnownByTheirForms() {
        assertThat(Template.shipped())
                .extracting(Template::name)
                .containsExactly(
                        "Investeringsforslag (2020)",
                        "Business case, Smarte investeringer i kernevelfærden (2017)",
                        "Business case, Omprioriteringskatalog (2018)",
                        "Indstilling (2018)");
    }

    @Test
    void aTemplateIsKnownByItsFile() throws Exception {
        Path file = Files.write(folder.resolve("Vores skabelon.xlsx"), Samples.alteredBytes(workbook -> {}));
        assertThat(Template.read(file).name()).isEqualTo("Vores skabelon.xlsx");
    }

    @Test
    void aMissingFileAndAFolderAreNamed() {
        assertThatThrownBy(() -> Template.read(folder.resolve("væk.xlsx")))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining("væk.xlsx findes ikke");
        assertThatThrownBy(() -> Template.read(folder)).hasMessageContaining("er en mappe");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsToldApartAndNotWaitedFor() throws Exception {
        Path pipe = NamedPipe.in(folder);
        assertThatThrownBy(() -> Template.read(pipe)).hasMessageContaining("er en enhed eller et rør");
    }

    @Test
    void whatIsNoWorkbookSaysSo() throws Exception {
        assertThat(problem(new byte[0])).contains("er ingen Excel-projektmappe");
        assertThat(problem("Hej".getBytes(StandardCharsets.UTF_8))).contains("er ingen Excel-projektmappe");
        byte[] good = Samples.alteredBytes(workbook -> {});
        assertThat(problem(Arrays.copyOf(good, good.length / 2))).contains("er ingen hel Excel-projektmappe");
        assertThat(problem(zip("hej.txt", 10))).contains("er ingen hel Excel-projektmappe");
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.oasis.opendocument.spreadsheet, LibreOffices format (.ods)",
        "application/vnd.oasis.opendocument.text, er ingen Excel-projektmappe"
    })
    void aFileOfLibreOfficeIsCalledWhatItIs(String type, String says) throws Exception {
        assertThat(problem(zip("mimetype", type.getBytes(StandardCharsets.US_ASCII))))
                .contains(says)
                .doesNotContain("ødelagt");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.bin, binær projektmappe (.xlsb)",
        "word/document.xml, er ingen Excel-projektmappe",
        "ppt/presentation.xml, er ingen Excel-projektmappe"
    })
    void otherFilesOfOfficeProgramsAreCalledWhatTheyAre(String part, String says) throws Exception {
        assertThat(problem(zip(part, 10))).contains(says).doesNotContain("ødelagt");
    }

    @Test
    void aPackedGiantIsRefused() throws Exception {
        assertThat(problem(zip("[Content_Types].xml", 300_000_000))).contains("fylder udpakket mere end");
    }

    @Test
    void aHugeFileIsRefusedUnread() throws Exception {
        Path file = folder.resolve("stor.xlsx");
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(new byte[1]), 50L << 20);
        }
        assertThatThrownBy(() -> Template.read(file)).hasMessageContaining("fylder mere end 10 MB");
    }

    @Test
    void aPasswordIsTold() throws Exception {
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (OutputStream stream = encryptor.getDataStream(system)) {
                stream.write(Samples.alteredBytes(workbook -> {}));
            }
            system.writeFilesystem(out);
            assertThat(problem(out.toByteArray())).contains("beskyttet med en adgangskode");
        }
    }

    @Test
    void anOldWorkbookIsTold() throws Exception {
        try (HSSFWorkbook old = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            old.createSheet("Forslag");
            old.write(out);
            assertThat(problem(out.toByteArray())).contains("ældre format");
        }
    }

    @Test
    void macrosAreTold() throws Exception {
        byte[] macros = Samples.alteredBytes(workbook -> workbook.setWorkbookType(XSSFWorkbookType.XLSM));
        assertThat(problem(macros)).contains("indeholder makroer");
    }

    @Test
    void allMissingNamesAreToldInOneGo() throws Exception {
        try (XSSFWorkbook empty = new XSSFWorkbook()) {
            empty.createSheet("Ark1");
            assertThat(problem(Samples.bytes(empty)).lines())
                    .singleElement()
                    .asString()
                    .startsWith("Skabelonen mangler navnene nummer, titel, år, varig_tekst, varig_område, varig_beløb,")
                    .contains("tilbagebetaling_total");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nummer", "år", "varig_beløb", "implementering_tekst", "samlet_påvirkning"})
    void aMissingNameIsTold(String name) {
        assertThat(alteration(workbook -> workbook.removeName(name(workbook, name))))
                .startsWith("Skabelonen mangler navnet " + name + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "titel, Forslag!#REF!, #REF!",
        "titel, 'Forslag!$B$3,Forslag!$B$4', flere adskilte områder",
        "titel, Forslag!$B$3:$B$4, skal pege på én celle",
        "titel, '\"tekst\"', ikke er celler",
        "titel, Forslag!$B:$B, ikke er celler",
        "titel, [1]Andet!$B$3, ikke er celler",
        "varig_beløb, Beregning!$G$19:$U$19, skal stå på samme ark",
        "varig_beløb, Forslag!$G$19:$T$19, de samme kolonner som år",
        "varig_beløb, Forslag!$G$19:$U$20, én række",
        "samlet_varig, Forslag!$G$20:$I$20, de samme kolonner som år",
        "varig_område, Forslag!$E$18, samme række",
        "varig_tekst, Forslag!$A$19:$A$21, udfyldt projektmappe",
        "varig_gruppe, Forslag!$A$17, rækken lige over varig_tekst",
        "varig_beløb, Forslag!$G$20:$U$20, må ikke indeholde formler"
    })
    void aNameInTheWrongPlaceIsTold(String name, String place, String message) {
        assertThat(alteration(workbook -> {
                    var ct = workbook.getCTWorkbook().getDefinedNames();
                    ct.getDefinedNameList().stream()
                            .filter(found -> found.getName().equals(name))
                            .forEach(found -> found.setStringValue(place));
                }))
                .contains("Navnet " + name)
                .contains(message);
    }

    @Test
    void aNameTwiceIsTold() {
        assertThat(alteration(workbook -> {
                    workbook.createSheet("Kopi");
                    XSSFName title = name(workbook, "titel");
                    title.setSheetIndex(0);
                    XSSFName copy = workbook.createName();
                    copy.setSheetIndex(2);
                    copy.setNameName("titel");
                    copy.setRefersToFormula("Kopi!$A$1");
                }))
                .contains("Navnet titel findes 2 gange");
    }

    @Test
    void aWrongTotalIsNamedWithBothFigures() throws Exception {
        Template template = Samples.alteredFull(
                workbook -> workbook.getSheet("Forslag").getRow(19).getCell(7).setCellFormula("SUM(H18:H19)+7"));
        assertThat(problemOf(SMALL, template).problems()).anySatisfy(problem -> assertThat(problem)
                .startsWith("'Forslag'!H20 (samlet_varig)")
                .contains("giver -93, men forslaget giver -100"));
    }

    @Test
    void aWrongPaybackIsNamed() throws Exception {
        Template template = altered(workbook -> new NamedRanges(workbook)
                .get(TemplateNames.PAYBACK_SERVICE)
                .cell()
                .setCellFormula("4"));
        assertThat(problemOf(SMALL, template))
                .hasMessageContaining("tilbagebetaling_service")
                .hasMessageContaining("4");
    }

    @Test
    void aBrokenReferenceIsNamed() throws Exception {
        Template template = altered(workbook ->
                workbook.getSheet("Forslag").createRow(400).createCell(2).setCellFormula("SUM(#REF!)"));
        assertThat(problemOf(SMALL, template)).hasMessageContaining("'Forslag'!C401 giver fejlen #REF!");
    }

    @Test
    void anUnknownNameAndAnUnknownFunctionAreNamed() throws Exception {
        Template template = altered(workbook -> {
            workbook.getSheet("Beregning").getRow(0).createCell(20).setCellFormula("findes_ikke+1");
            workbook.getSheet("Beregning").getRow(0).createCell(21).setCellFormula("CUBEVALUE(\"a\")");
        });
        assertThat(problemOf(SMALL, template).problems()).hasSize(2).allSatisfy(problem -> assertThat(problem)
                .startsWith("'Beregning'!"));
    }

    @Test
    void tooFewYearsAreCounted() {
        Proposal proposal = proposal(10, List.of(service("a", yearly(10, "-1"))), List.of());
        Consumer<XSSFWorkbook> sixYears = workbook -> workbook.getAllNames().stream()
                .filter(name -> name.getRefersToFormula().matches("Forslag!\\$G\\$\\d+:\\$U\\$\\d+"))
                .forEach(name ->
                        name.setRefersToFormula(name.getRefersToFormula().replace("$U$", "$L$")));
        assertThatThrownBy(
                        () -> Export.workbook(Checks.version(proposal), Samples.alteredFull(sixYears), Progress.NONE))
                .hasMessageContaining("plads til 6 år")
                .hasMessageContaining("'Forslag'!G16:L16")
                .hasMessageContaining("forslaget viser 10")
                .hasMessageContaining("4 årskolonner mere");
        Proposal oneMore = proposal(7, List.of(service("a", yearly(7, "-1"))), List.of());
        assertThatThrownBy(() -> Export.workbook(Checks.version(oneMore), Samples.alteredFull(sixYears), Progress.NONE))
                .hasMessageContaining("1 årskolonne mere");
    }

    @Test
    void anUnreadAmountIsNamedWithRowAndYear() throws Exception {
        Line line = service("Husleje", "1").withAmounts(Amounts.NONE.with(2021, new CellEntry.Unread<>("ca. 300")));
        Detail detail = Detail.of("Vagt", Amounts.NONE.with(2020, new CellEntry.Unread<>("?")));
        Line split = service("Drift", "1").withDetails(List.of(detail));
        assertThat(TemplateFit.problems(
                        Checks.version(proposal(2, List.of(line, split), List.of())), Samples.shipped()))
                .containsExactly(
                        "Rækken “Husleje”, 2021: “ca. 300” er ikke et beløb. Ret det i Tabel 1, eller slet det.",
                        "Rækken “Drift / Vagt”, 2020: “?” er ikke et beløb. Ret det i Tabel 1, eller slet det.");
        assertThat(TemplateFit.problems(Checks.version(proposal(1, List.of(line), List.of())), Samples.shipped()))
                .isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsTold() {
        Proposal tooLong = SMALL.withCover(SMALL.cover().withSummary("x".repeat(32_768)));
        assertThat(TemplateFit.problems(Checks.version(tooLong), Samples.shipped()))
                .singleElement()
                .asString()
                .contains("resumé er på 32768 tegn")
                .contains("32767");
    }

    @Test
    void administrationsWithoutABoxStandAmongTheOthers() throws Exception {
        Proposal proposal = SMALL.withCover(
                SMALL.cover().withAffected(List.of("Socialforvaltningen", "Hjælpemiddelcentret", "Havnen")));
        Exported exported = Exported.full(proposal);
        assertThat(exported.shown(TemplateNames.OTHERS_AFFECTED)).isEqualTo("☒ Hjælpemiddelcentret, Havnen");
        assertThat(Exported.shown(exported.cell("B11"))).isEqualTo("☒ Socialforvaltningen");
        assertThat(Exported.shown(exported.cell("B9"))).isEqualTo("☐ Økonomiforvaltningen");
        Template without =
                Samples.alteredFull(workbook -> workbook.removeName(name(workbook, TemplateNames.OTHERS_AFFECTED)));
        assertThat(TemplateFit.problems(Checks.version(proposal), without))
                .singleElement()
                .asString()
                .contains("Hjælpemiddelcentret, Havnen")
                .contains(TemplateNames.OTHERS_AFFECTED);
    }

    @Test
    void whereATemplateHasNoFormulasOurFiguresAreWritten() throws Exception {
        Template template = altered(workbook -> {
            for (String name : List.of(TemplateNames.PERMANENT_TOTAL, TemplateNames.NET)) {
                new NamedRanges(workbook).get(name).rowOfCells().forEach(cell -> cell.setBlank());
            }
            new NamedRanges(workbook).get(TemplateNames.PAYBACK_TOTAL).cell().setBlank();
        });
        Exported exported = Exported.of(SMALL, template);
        assertThat(exported.shownRow(TemplateNames.NET)).containsExactly("150", "-100");
        assertThat(exported.shown(TemplateNames.PAYBACK_TOTAL)).isEqualTo("3");
    }

    @Test
    void everyPageAndThePropertiesSayWhatItIs() throws Exception {
        Proposal proposal = SMALL.withCover(SMALL.cover().withNumber("BU&1").withTitle("Mad & drikke\ntil alle"));
        Exported exported = Exported.of(proposal);
        int pages = exported.form().getRowBreaks().length + 1;
        assertThat(exported.form().getFirstFooter().getLeft()).endsWith("BU&&1 Mad && drikke til alle");
        assertThat(exported.form().getHeader().getLeft()).endsWith("BU&&1 Mad && drikke til alle");
        assertThat(exported.form().getFirstFooter().getRight()).endsWith("Side &P af " + pages);
        assertThat(exported.form().getFooter().getRight()).endsWith("Side &P af " + pages);
        assertThat(exported.workbook().getProperties().getCoreProperties().getTitle())
                .startsWith("BU&1 Mad & drikke");
    }

    @Test
    void aTitleTooLongForAFooterIsShortened() throws Exception {
        Proposal longTitle = SMALL.withCover(SMALL.cover().withTitle("En & titel ".repeat(100)));
        assertThat(Exported.of(longTitle)
                        .form()
                        .getCTWorksheet()
                        .getHeaderFooter()
                        .getFirstFooter())
                .hasSizeLessThanOrEqualTo(255)
                .contains("…")
                .contains("Side &P af ");
    }

    @Test
    void aNumberInTheFooterIsNoSizeOfLetters() throws Exception {
        Template template =
                altered(workbook -> workbook.getSheet("Forslag").getFooter().setLeft("&8{nummer}"));
        Proposal proposal = SMALL.withCover(SMALL.cover().withNumber("2020-7"));
        assertThat(Exported.of(proposal, template).form().getFooter().getLeft()).isEqualTo("&8 2020-7");
    }

    @Test
    void cancellingStopsAtOnce() {
        int[] steps = {0};
        Progress impatient = (fraction, words) -> {
            if (++steps[0] == 5) {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> Export.workbook(Checks.version(SMALL), Samples.shipped(), impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(steps[0]).isEqualTo(5);
    }

    @Test
    void progressGoesForwardInDanish() throws Exception {
        double[] last = {0};
        Export.workbook(Checks.version(SMALL), Samples.shipped(), (fraction, words) -> {
            assertThat(fraction).isBetween(last[0], 1.0);
            assertThat(words).isNotBlank();
            last[0] = fraction;
        });
        assertThat(last[0]).isGreaterThan(0.8);
    }

    @Test
    void manyProblemsAreCounted() {
        Line unread = service("a", "1");
        for (int year = 2020; year < 2035; year++) {
            unread = unread.withAmounts(unread.amounts().with(year, new CellEntry.Unread<>("?")));
        }
        Proposal bad = proposal(15, List.of(unread, unread.withLabel("b").withArea(Area.CAPITAL)), List.of());
        assertThat(problemOf(bad, Samples.shipped()).problems()).hasSize(21).endsWith("… og 10 fejl mere.");
    }

    private static String problem(byte[] bytes) {
        return catchThrowableOfType(ExportProblem.class, () -> Template.of("x.xlsx", bytes))
                .getMessage();
    }

    private static String alteration(Consumer<XSSFWorkbook> change) {
        return catchThrowableOfType(ExportProblem.class, () -> Samples.alteredFull(change))
                .getMessage();
    }

    private static ExportProblem problemOf(Proposal proposal, Template template) {
        return catchThrowableOfType(
                ExportProblem.class, () -> Export.workbook(Checks.version(proposal), template, Progress.NONE));
    }

    /** Every name with its place, and every cell with its text or formula. */
    private static List<String> cells(byte[] bytes) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            workbook.getAllNames().forEach(name -> cells.add(name.getNameName() + " " + name.getRefersToFormula()));
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> cells.add(SheetCells.address((XSSFCell) cell) + " " + cell))));
        }
        return cells;
    }

    private static XSSFName name(XSSFWorkbook workbook, String name) {
        return workbook.getName(name);
    }

    private static byte[] zip(String entry, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] zeros = new byte[1_000_000];
            for (int left = size; left > 0; left -= zeros.length) {
                zip.write(zeros, 0, Math.min(left, zeros.length));
            }
        }
        return out.toByteArray();
    }

    /** Not packed, as the first part of a file of LibreOffice is not. */
    private static byte[] zip(String entry, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry stored = new ZipEntry(entry);
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(content.length);
            CRC32 check = new CRC32();
            check.update(content);
            stored.setCrc(check.getValue());
            zip.putNextEntry(stored);
            zip.write(content);
        }
        return out.toByteArray();
    }
}
