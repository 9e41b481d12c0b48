package dk.forslagsark.editor.dialog;

import dk.forslagsark.language.Texts;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A kind of file that is written and not read again.
 *
 * @param key what it is known by
 * @param ending what its name ends with, such as {@code .xlsx}
 */
public record OutputKind(String key, String ending) {
    public static final OutputKind WORKBOOK = new OutputKind("workbook", ".xlsx");
    public static final OutputKind DOCUMENT = new OutputKind("document", ".docx");
    public static final OutputKind PDF = new OutputKind("pdf", ".pdf");
    public static final OutputKind SUPPORT = new OutputKind("support", ".zip");

    /** What writing one is called, “Eksportér til Excel”. */
    public String action() {
        return Texts.of("dialog.write." + key);
    }

    /** What such a file is called. */
    public String words() {
        return Texts.of("dialog.kind." + key);
    }

    /** The file that is chosen, under a name that ends so. */
    public static Path withEnding(Path chosen, String ending) {
        String name = chosen.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen.resolveSibling(name + ending);
    }
}
