package dk.forslagsark.word;

import dk.forslagsark.language.Texts;
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

    /** Why it cannot be opened, to go on after the name of the file. */
    static Optional<String> problem(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Optional.of(Texts.of("word.kind.too-large"));
        }
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(Texts.of("word.kind.encrypted"));
        }
        if (begins(bytes, '{', '\\', 'r', 't')) {
            return Optional.of(Texts.of("word.kind.rtf"));
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of(Texts.of("word.kind.pdf"));
        }
        if (!begins(bytes, 'P', 'K')) {
            return Optional.of(Texts.of("word.kind.other"));
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
            return Optional.of(Texts.of("word.kind.excel"));
        } else if (zip.getEntry("ppt/presentation.xml") != null) {
            return Optional.of(Texts.of("word.kind.powerpoint"));
        } else if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
            return Optional.of(Texts.of("word.kind.odt"));
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
                    return Optional.of(Texts.of("word.kind.unpacked"));
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.of(Texts.of("word.kind.broken"));
        }
    }
}
