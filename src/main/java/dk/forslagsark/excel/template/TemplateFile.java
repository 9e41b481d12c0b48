package dk.forslagsark.excel.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a template, or says in Danish why the file is none. */
final class TemplateFile {
    /** A form is some ten kilobytes; with pictures a few megabytes. */
    private static final long LARGEST = 10L << 20;

    /** The most that one part of a template may unpack to, so that a small file cannot fill the memory. */
    static final long LARGEST_UNPACKED = 40L << 20;

    /** Kept, as a logger that nobody holds forgets its level. What POI warns of, the user is told in Danish. */
    private static final Logger POI = Logger.getLogger("org.apache.poi");

    private static final Pattern MACROS = Pattern.compile(".*vbaProject.*\\.bin", Pattern.CASE_INSENSITIVE);

    private static final Logger LOG = Logger.getLogger(TemplateFile.class.getName());

    static {
        POI.setLevel(Level.OFF);
    }

    private TemplateFile() {}

    static byte[] bytes(Path file) throws ExportProblem {
        try {
            if (Files.isDirectory(file)) {
                throw problem(file, "er en mappe. Vælg en projektmappe (.xlsx).", null);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw problem(file, "er en enhed eller et rør. Vælg en projektmappe (.xlsx).", null);
            }
            if (Files.size(file) > LARGEST) {
                throw problem(file, "fylder mere end 10 MB. Fjern store billeder og tomme, formaterede rækker.", null);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw problem(file, "findes ikke.", missing);
        } catch (IOException | SecurityException unreadable) {
            throw problem(file, "kan ikke læses. Er den åben i et andet program, eller mangler du adgang?", unreadable);
        }
    }

    /** Opens the bytes of a template; the caller closes it. The name is for messages. */
    static XSSFWorkbook open(byte[] bytes, String name) throws ExportProblem {
        checkKind(bytes, name);
        XSSFWorkbook workbook = parse(bytes, name);
        // A formula with an unknown name is reported with its cell when it is evaluated.
        workbook.setCellFormulaValidation(false);
        if (workbook.isMacroEnabled()
                || !workbook.getPackage().getPartsByName(MACROS).isEmpty()) {
            throw new ExportProblem(List.of("Skabelonen " + name
                    + " indeholder makroer. Gem den i Excel som “Excel-projektmappe (.xlsx)” uden makroer."));
        }
        return workbook;
    }

    private static XSSFWorkbook parse(byte[] bytes, String name) throws ExportProblem {
        ZipSecureFile.setMaxEntrySize(LARGEST_UNPACKED);
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            LOG.log(Level.FINE, "template " + name, broken);
            throw ExportProblem.unreadable(
                    "Skabelonen " + name + " er ingen hel Excel-projektmappe (.xlsx). Åbn den i Excel, og gem den"
                            + " igen; kan Excel heller ikke åbne den, er filen ødelagt.",
                    broken);
        }
    }

    private static void checkKind(byte[] bytes, String name) throws ExportProblem {
        Optional<String> problem = TemplateKind.problem(bytes).or(() -> TemplateSize.problem(bytes));
        if (problem.isPresent()) {
            throw ExportProblem.unreadable("Skabelonen " + name + problem.get(), null);
        }
    }

    private static ExportProblem problem(Path file, String why, Throwable cause) {
        return ExportProblem.unreadable("Skabelonen " + file + " " + why, cause);
    }
}
