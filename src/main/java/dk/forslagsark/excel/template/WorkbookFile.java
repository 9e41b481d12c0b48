package dk.forslagsark.excel.template;

import dk.forslagsark.language.Texts;
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

/** Opens a workbook safely, or says why it cannot be used. Nothing in it is executed. */
public record WorkbookFile(WorkbookUse use) {
    /** A form is some ten kilobytes; with pictures a few megabytes. */
    private static final long LARGEST = 10L << 20;

    /** The most that one part of a workbook may unpack to, so that a small file cannot fill the memory. */
    static final long LARGEST_UNPACKED = 40L << 20;

    /** Kept, as a logger that nobody holds forgets its level. What POI warns of, the user is told in the words of the window. */
    private static final Logger POI = Logger.getLogger("org.apache.poi");

    private static final Pattern MACROS = Pattern.compile(".*vbaProject.*\\.bin", Pattern.CASE_INSENSITIVE);

    private static final Logger LOG = Logger.getLogger(WorkbookFile.class.getName());

    static {
        POI.setLevel(Level.OFF);
    }

    /**
     * What is in the file.
     *
     * @throws ExportProblem if it is too large, no plain file, or cannot be read
     */
    public byte[] bytes(Path file) throws ExportProblem {
        try {
            if (Files.isDirectory(file)) {
                throw problem(file, Texts.of("excel.file.folder"), null);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw problem(file, Texts.of("excel.file.device"), null);
            }
            if (Files.size(file) > LARGEST) {
                throw problem(file, Texts.of("excel.file.too-large"), null);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw problem(file, Texts.of("excel.file.not-there"), missing);
        } catch (IOException | SecurityException unreadable) {
            throw problem(file, Texts.of("excel.file.unreadable"), unreadable);
        }
    }

    /**
     * Opens the bytes of a workbook; the caller closes it.
     *
     * @param name for messages
     * @throws ExportProblem if they are no xlsx, too much, or have macros where none may be
     */
    public XSSFWorkbook open(byte[] bytes, String name) throws ExportProblem {
        checkKind(bytes, name);
        XSSFWorkbook workbook = reopen(bytes, name);
        if (!use.takesMacros() && hasMacros(workbook)) {
            throw new ExportProblem(List.of(use.said(name, Texts.of("excel.file.macros"))));
        }
        return workbook;
    }

    /** The same of bytes that have been opened before, or come with the program: their kind and size are known to be good. */
    XSSFWorkbook reopen(byte[] bytes, String name) throws ExportProblem {
        XSSFWorkbook workbook = parse(bytes, name);
        // A formula with an unknown name is reported with its cell when it is evaluated.
        workbook.setCellFormulaValidation(false);
        return workbook;
    }

    /** Whether there are macros in it. They are never run. */
    public static boolean hasMacros(XSSFWorkbook workbook) {
        return workbook.isMacroEnabled()
                || !workbook.getPackage().getPartsByName(MACROS).isEmpty();
    }

    private XSSFWorkbook parse(byte[] bytes, String name) throws ExportProblem {
        ZipSecureFile.setMaxEntrySize(LARGEST_UNPACKED);
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            LOG.log(Level.FINE, "workbook " + name, broken);
            throw ExportProblem.unreadable(use.said(name, Texts.of("excel.file.broken")), broken);
        }
    }

    private void checkKind(byte[] bytes, String name) throws ExportProblem {
        Optional<String> problem = WorkbookKind.problem(bytes).or(() -> new WorkbookSize(use).problem(bytes));
        if (problem.isPresent()) {
            throw ExportProblem.unreadable(use.said(name, problem.get()), null);
        }
    }

    private ExportProblem problem(Path file, String why, Throwable cause) {
        return ExportProblem.unreadable(use.said(file, why), cause);
    }
}
