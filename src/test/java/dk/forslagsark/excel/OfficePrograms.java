package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.CellEvaluation;
import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Programs that compute a workbook anew: POI's evaluator, which is always there, and LibreOffice where it is installed. */
final class OfficePrograms {
    private static final long MOST_SECONDS = 300;

    /** Lets LibreOffice compute what it opens, whatever results a file says it has. */
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
            </item>
            </oor:items>
            """;

    private OfficePrograms() {}

    /** Computes some rows as POI does, each to its last cell, and what they follow from. */
    static void compute(XSSFWorkbook workbook, List<NamedRange> places) {
        CellEvaluation evaluation = new CellEvaluation(workbook);
        for (NamedRange place : places) {
            for (int row = place.firstRow(); row <= place.lastRow(); row++) {
                SheetCells.row(place.sheet(), row).forEach(cell -> compute((XSSFCell) cell, evaluation));
            }
        }
    }

    private static void compute(XSSFCell cell, CellEvaluation evaluation) {
        if (CellValue.isFormula(cell)) {
            evaluation.evaluate(cell);
        }
    }

    /** The program of LibreOffice, if it is installed. */
    static Optional<Path> libreOffice() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Lets LibreOffice open workbooks, compute them and save them as xlsx in a folder, under the same names. */
    static void computeAll(Path libreOffice, List<Path> workbooks, Path into) throws IOException, InterruptedException {
        Path user = Files.createDirectories(into.resolve("profile").resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), SETTINGS);
        List<String> command = Stream.concat(
                        Stream.of(
                                libreOffice.toString(),
                                "-env:UserInstallation="
                                        + into.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx",
                                "--outdir",
                                into.toString()),
                        workbooks.stream().map(Path::toString))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(into.resolve("log.txt").toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice took longer than " + MOST_SECONDS + " seconds");
        }
    }
}
