package dk.forslagsark.word;

import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What kind of file it is that should be a Word document, told by its first bytes, and whether it is small enough to be opened. */
final class WordKind {
    /** A form is some ten kilobytes; with pictures a few megabytes. */
    static final long LARGEST = 10L << 20;

    private static final long LARGEST_UNPACKED = 20L << 20;
    private static final long MOST_UNPACKED = 100L << 20;

    private WordKind() {}

    /** Why it cannot be opened, to go on after the name of the file, in Danish. */
    static Optional<String> problem(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Optional.of(" fylder mere end 10 MB. Fjern store billeder, og gem det igen.");
        }
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(" er beskyttet med adgangskode eller er fra Word 97-2003 (.doc). Gem det i Word som"
                    + " “Word-dokument (.docx)” uden adgangskode.");
        }
        if (begins(bytes, '{', '\\', 'r', 't')) {
            return Optional.of(" er i formatet RTF. Gem det i Word som “Word-dokument (.docx)”.");
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of(" er en PDF. Kopiér tabellen i den, og sæt den ind i forslaget med Ctrl+V.");
        }
        if (!begins(bytes, 'P', 'K')) {
            return Optional.of(" er intet Word-dokument (.docx). Gem det i Word som “Word-dokument (.docx)”.");
        }
        return unpacked(bytes);
    }

    private static boolean begins(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** What other programs pack in the same way. */
    private static Optional<String> another(ZipFile zip) {
        if (zip.getEntry("xl/workbook.xml") != null || zip.getEntry("xl/workbook.bin") != null) {
            return Optional.of(" er en Excel-projektmappe. Giv den endelsen .xlsx, og hent den som en sådan.");
        } else if (zip.getEntry("ppt/presentation.xml") != null) {
            return Optional.of(" er en PowerPoint-præsentation. Vælg et Word-dokument (.docx).");
        } else if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
            return Optional.of(" er i formatet OpenDocument (.odt). Åbn det, og gem det som “Word-dokument (.docx)”.");
        }
        return Optional.empty();
    }

    /** What a part says of itself is held to when it is unpacked. */
    private static Optional<String> unpacked(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            Optional<String> another = another(zip);
            if (another.isPresent()) {
                return another;
            }
            long all = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                all += Math.max(0, entry.getSize());
                boolean isText = entry.getName().endsWith(".xml");
                if (isText && entry.getSize() > LARGEST_UNPACKED || all > MOST_UNPACKED) {
                    return Optional.of(
                            " er for stort, når det pakkes ud. Fjern store billeder og tomme tabeller, og gem det"
                                    + " igen.");
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.of(" er intet helt Word-dokument (.docx). Åbn det i Word, og gem det igen; kan Word heller"
                    + " ikke åbne det, er filen ødelagt.");
        }
    }
}
