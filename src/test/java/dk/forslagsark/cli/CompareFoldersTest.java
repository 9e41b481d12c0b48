package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The folder of last week beside that of this week. */
class CompareFoldersTest {
    @TempDir
    private Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void fill() throws IOException {
        before = Files.createDirectories(folder.resolve("sidste uge"));
        after = Files.createDirectories(folder.resolve("denne uge"));
        copy("omprioriteringskatalog-2018/HA02.json", before, "HA02.forslag");
        copy("omprioriteringskatalog-2018/SI02.json", before, "SI02.forslag");
        copy("omprioriteringskatalog-2018/UD04.json", before, "UD04.forslag");
        copy("omprioriteringskatalog-2018/SI02.json", after, "ny/SI02 endelig.forslag");
        copy("omprioriteringskatalog-2018/TF02.json", after, "TF02.forslag");
        // HA02 saves 1.650 and costs 450; in 2021 it is to save 1.750
        String changed = Files.readString(before.resolve("HA02.forslag")).replace("\"2021\": -1650", "\"2021\": -1750");
        Files.writeString(after.resolve("HA02.forslag"), changed);
    }

    @Test
    void whatCameWentAndChangedIsToldWithWhatItComesTo() {
        Shell shell = Shell.run("compare", before, after, "--json");
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.err()).isEmpty();
        JsonNode json = JsonMapper.builder().build().readTree(shell.out());
        assertThat(json.propertyNames()).containsExactly("proposals", "unchanged", "totals", "unreadable");
        assertThat(json.get("proposals").get(0).toString())
                .isEqualTo("{\"number\":\"HA02\",\"title\":\"Helhedsorienteret sagsbehandling af protesesager\","
                        + "\"change\":\"changed\",\"changes\":1,\"from\":-1200,\"to\":-1300,\"difference\":-100}");
        // TF02 in 2020: service -700 and transfers -1.500
        assertThat(json.get("proposals").get(1).toString())
                .endsWith("\"change\":\"added\",\"changes\":0,\"from\":null,\"to\":-2200,\"difference\":-2200}");
        assertThat(json.get("proposals").get(2).toString())
                .startsWith("{\"number\":\"UD04\"")
                .endsWith("\"change\":\"removed\",\"changes\":0,\"from\":-2200,\"to\":null,\"difference\":2200}");
        assertThat(json.get("unchanged").intValue()).isEqualTo(1);
        // before -1.200 - 2.600 - 2.200, after -1.300 - 2.600 - 2.200
        assertThat(json.get("totals").toString())
                .isEqualTo("[{\"priceLevel\":2018,\"from\":-6000,\"to\":-6100,\"difference\":-100}]");
    }

    @Test
    void inWordsEachIsALine() {
        assertThat(Shell.run("compare", before, after).out().lines())
                .anyMatch(line -> line.matches("HA02 Helhedsorienteret .* ændret, 1 sted +-1\\.200 +-1\\.300 +-100"))
                .anyMatch(line -> line.matches("UD04 \\(revideret\\) Tilpasning .* udgået +-2\\.200 +2\\.200"))
                .anyMatch(line -> line.matches("I alt, 1\\.000 kr\\. 2018 p/l +-6\\.000 +-6\\.100 +-100"))
                .contains("1 forslag er uændret.");
    }

    @Test
    void forAMeetingItIsAWorkbook() throws IOException {
        Path workbook = folder.resolve("forskelle.xlsx");
        Shell shell = Shell.run("compare", before, after, "-o", workbook);
        assertThat(shell).isEqualTo(new Shell(ExitCode.GOOD, "", ""));
        try (XSSFWorkbook read = new XSSFWorkbook(new FileInputStream(workbook.toFile()))) {
            var row = read.getSheetAt(0).getRow(4);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("HA02");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("ændret, 1 sted");
            assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(-100);
        }
    }

    @Test
    void whatCannotBeReadIsToldAsNotCompared() throws IOException {
        Files.writeString(after.resolve("x.forslag"), "hej");
        Shell shell = Shell.run("compare", before, after, "--json");
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG);
        assertThat(shell.err()).contains("x.forslag er ikke sammenlignet: ");
        JsonNode json = JsonMapper.builder().build().readTree(shell.out());
        assertThat(json.get("unreadable").get(0).get("folder").asString()).isEqualTo("after");
    }

    @Test
    void aFolderIsNotComparedWithAFile() {
        Shell shell = Shell.run("compare", before, after.resolve("HA02.forslag"));
        assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(shell.err().lines()).hasSize(1).allMatch(line -> line.contains("er ikke en mappe"));
    }

    private static void copy(String published, Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.copy(Shell.PUBLISHED.resolve(published), file);
    }
}
