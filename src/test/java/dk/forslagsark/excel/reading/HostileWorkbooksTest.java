package dk.forslagsark.excel.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.excel.Samples;
import dk.forslagsark.file.FileProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks of others, also those that were made to do harm: read, or refused in one Danish line. */
class HostileWorkbooksTest {
    private static String refused(byte[] bytes) {
        FileProblem[] problem = new FileProblem[1];
        assertThatThrownBy(() -> ImportedWorkbook.of("Mappe.xlsx", bytes))
                .satisfies(thrown -> problem[0] = (FileProblem) thrown);
        assertThat(problem[0].getMessage()).doesNotContain("\n").startsWith("Projektmappen Mappe.xlsx");
        return problem[0].getMessage();
    }

    /** The finance office's own: a heading, the years, three rows and sums. */
    private static XSSFWorkbook own() {
        XSSFWorkbook book = new XSSFWorkbook();
        XSSFSheet sheet = book.createSheet("Økonomi");
        row(sheet, 0, "Forslag til budget 2021");
        row(sheet, 2, "1.000 kr.", "Styringsområde", 2021, 2022, 2023);
        row(sheet, 3, "Varige ændringer");
        row(sheet, 4, "Husleje", "Service", -400, -400, -400.5);
        row(sheet, 5, "Drift af system", "Service", 50, 50, 50);
        row(sheet, 6, "Samlet varig ændring", "", -350, -350, -350.5);
        row(sheet, 7, "Implementeringsomkostninger");
        row(sheet, 8, "Flytning", "Anlæg", 300, "", "");
        row(sheet, 9, "Samlede implementeringsomkostninger", "", 300, 0, 0);
        return book;
    }

    private static void row(XSSFSheet sheet, int index, Object... values) {
        XSSFRow row = sheet.createRow(index);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    @Test
    void aTableOfSomebodyElseIsReadAsAPasteIs() throws Exception {
        ImportedWorkbook imported = FilledWorkbooks.read(Samples.bytes(own()));
        assertThat(imported.foreign()).isPresent();
        assertThat(imported.proposal().years().list()).containsExactly(2021, 2022, 2023);
        assertThat(imported.proposal().permanentChanges())
                .extracting(line -> line.label() + " " + line.amounts().in(2023).orElseThrow())
                .containsExactly("Husleje -400.5", "Drift af system 50");
        assertThat(imported.proposal().implementationCosts())
                .extracting(line -> line.label() + " " + line.area())
                .containsExactly("Flytning Anlæg");
        assertThat(imported.remarks())
                .anyMatch(remark -> remark.contains("Arket “Økonomi” er læst"))
                .anyMatch(remark -> remark.startsWith("Læst: “Husleje”, Varige ændringer"))
                .anyMatch(remark -> remark.startsWith("Ikke læst, for det regnes ud: “Samlet varig ændring”"));
    }

    @Test
    void ofThousandsOfRowsTheFirstAreReadAndItIsSaid() throws Exception {
        try (XSSFWorkbook book = own()) {
            XSSFSheet sheet = book.getSheetAt(0);
            for (int row = 10; row < 2_100; row++) {
                sheet.createRow(row).createCell(5).setCellValue("kladde");
            }
            assertThat(FilledWorkbooks.read(Samples.bytes(book)).remarks())
                    .anyMatch(remark -> remark.startsWith("Arket har mere end 2.000 rækker. Kun de første er læst"));
        }
    }

    @Test
    void aWorkbookWithoutATableIsRefused() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Noter").createRow(0).createCell(0).setCellValue("Husk mødet");
            assertThat(refused(Samples.bytes(book))).contains("nogen tabel som Tabel 1");
        }
    }

    @Test
    void theKindOfNinetySevenIsRefused() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet("Ark1");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            old.write(out);
            assertThat(refused(out.toByteArray())).contains("ældre format").contains("(.xlsx)");
        }
    }

    @Test
    void oneWithAPasswordIsRefused() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (OutputStream stream = encryptor.getDataStream(system)) {
                stream.write(Samples.bytes(own()));
            }
            system.writeFilesystem(out);
        }
        assertThat(refused(out.toByteArray())).contains("adgangskode");
    }

    @Test
    void macrosAreLeftWhereTheyAre() throws Exception {
        try (XSSFWorkbook book = own()) {
            book.setVBAProject(new ByteArrayInputStream("ikke et program".getBytes(StandardCharsets.UTF_8)));
            ImportedWorkbook imported = FilledWorkbooks.read(Samples.bytes(book));
            assertThat(imported.proposal().permanentChanges()).hasSize(2);
            assertThat(imported.remarks()).contains("Projektmappen indeholder makroer. De er ikke kørt og ikke læst.");
        }
    }

    @Test
    void aHundredThousandRowsAreRefusedBeforeTheyAreOpened() throws IOException {
        String rows = "<row><c><v>1</v></c></row>".repeat(100_000);
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rows + "</sheetData></worksheet>";
        assertThat(refused(withPart(Samples.bytes(own()), "xl/worksheets/sheet1.xml", sheet)))
                .contains("har mere end 60.000 rækker");
    }

    @Test
    void aPartThatUnpacksToMoreThanMemoryTakesIsRefused() throws IOException {
        assertThat(refused(withPart(Samples.bytes(own()), "xl/sharedStrings.xml", " ".repeat(60 << 20))))
                .contains("ingen hel Excel-projektmappe");
    }

    @Test
    void manyPartsThatUnpackToMoreThanMemoryTakesAreRefused() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < 12; i++) {
            parts.put("xl/media/image" + i + ".bin", " ".repeat(20 << 20));
        }
        assertThat(refused(withParts(Samples.bytes(own()), parts))).contains("fylder udpakket mere end");
    }

    /** Neither a file of the machine nor anything else is put in the place of the entity. */
    @Test
    void entitiesAreNotFetched() throws IOException {
        String strings = "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&x;</t></si></sst>";
        assertThat(refused(withPart(Samples.bytes(own()), "xl/sharedStrings.xml", strings)))
                .contains("ingen hel Excel-projektmappe");
    }

    /** What a link to another workbook came to is read as it stands. */
    @Test
    void aLinkToAnotherWorkbookIsNotFollowed() throws Exception {
        try (XSSFWorkbook book = own()) {
            book.setCellFormulaValidation(false);
            book.getSheetAt(0).getRow(4).getCell(2).setCellFormula("WEBSERVICE(\"http://127.0.0.1:9/x\")");
            book.getSheetAt(0).getRow(4).getCell(2).setCellValue(-400);
            ImportedWorkbook imported = FilledWorkbooks.read(Samples.bytes(book));
            assertThat(imported.proposal().permanentChanges().get(0).amounts().in(2021))
                    .isPresent();
        }
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThat(refused("a;b;c\n1;2;3\n".getBytes(StandardCharsets.UTF_8))).contains("ingen Excel-projektmappe");
        assertThat(refused(new byte[0])).contains("ingen Excel-projektmappe");
        assertThat(refused("PK\u0003\u0004 og mere".getBytes(StandardCharsets.UTF_8)))
                .contains("Excel-projektmappe");
    }

    private static byte[] withPart(byte[] workbook, String name, String content) throws IOException {
        return withParts(workbook, Map.of(name, content));
    }

    private static byte[] withParts(byte[] workbook, Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!parts.containsKey(entry.getName())) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(zip);
                }
            }
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
