package dk.forslagsark.editor.dialog;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A kind of file that is written and not read again.
 *
 * @param action what writing one is called, “Eksportér til Excel”
 * @param words what such a file is called
 * @param ending what its name ends with, such as {@code .xlsx}
 */
public record OutputKind(String action, String words, String ending) {
    public static final OutputKind WORKBOOK = new OutputKind("Eksportér til Excel", "Excel-projektmappe", ".xlsx");
    public static final OutputKind DOCUMENT = new OutputKind("Eksportér til Word", "Word-dokument", ".docx");
    public static final OutputKind PDF = new OutputKind("Gem som PDF", "PDF", ".pdf");

    /** The file that is chosen, under a name that ends so. */
    public static Path withEnding(Path chosen, String ending) {
        String name = chosen.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen.resolveSibling(name + ending);
    }
}
