package dk.forslagsark.excel.template;

import dk.forslagsark.language.Texts;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A file in the user's folder of templates. It has not been opened; {@link Template#read} tells what is wrong with it.
 *
 * @param name what the user knows it by: the name of the file without its extension
 * @param file the workbook or Word document
 */
public record OwnTemplate(String name, Path file) {
    private static final String EXTENSION = ".xlsx";

    /** What Excel and Word call the file beside one that somebody has open. */
    private static final String LOCK = "~$";

    /**
     * The templates in a folder, by name; none where there is no such folder.
     *
     * @throws ExportProblem if there is such a folder and it cannot be read
     */
    public static List<OwnTemplate> inFolder(Path folder) throws ExportProblem {
        return inFolder(folder, EXTENSION);
    }

    /**
     * The same of another kind of file.
     *
     * @param extension what their names end with, such as {@code .docx}
     */
    public static List<OwnTemplate> inFolder(Path folder, String extension) throws ExportProblem {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<OwnTemplate> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> isOne(file, extension))) {
            files.forEach(file -> found.add(of(file, extension)));
        } catch (IOException | DirectoryIteratorException unreadable) {
            throw ExportProblem.unreadable(Texts.of("excel.own-templates.unreadable", folder), unreadable);
        }
        found.sort(Comparator.comparing(OwnTemplate::name, String.CASE_INSENSITIVE_ORDER));
        return List.copyOf(found);
    }

    private static OwnTemplate of(Path file, String extension) {
        String name = file.getFileName().toString();
        return new OwnTemplate(name.substring(0, name.length() - extension.length()), file);
    }

    private static boolean isOne(Path file, String extension) {
        String name = file.getFileName().toString();
        boolean isNamedSo =
                name.regionMatches(true, name.length() - extension.length(), extension, 0, extension.length());
        return isNamedSo && name.length() > extension.length() && !name.startsWith(LOCK) && Files.isRegularFile(file);
    }
}
