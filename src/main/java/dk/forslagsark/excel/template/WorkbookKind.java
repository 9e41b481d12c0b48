package dk.forslagsark.excel.template;

import dk.forslagsark.language.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is that is given for a workbook, and what to do where it is no xlsx. */
final class WorkbookKind {
    /** What a file in the format of LibreOffice begins with, behind the head of its first part. */
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.";

    private static final int HEAD = 30;

    private WorkbookKind() {}

    /** What keeps the file from being opened as an xlsx, to go on after its name; empty if it looks like one. */
    static Optional<String> problem(byte[] bytes) {
        FileMagic magic = FileMagic.valueOf(bytes);
        if (magic == FileMagic.OLE2) {
            return Optional.of(isEncrypted(bytes) ? Texts.of("excel.kind.encrypted") : Texts.of("excel.kind.older"));
        }
        return magic == FileMagic.OOXML ? problemOfZip(bytes) : Optional.of(other());
    }

    private static Optional<String> problemOfZip(byte[] bytes) {
        // The names of the parts stand in the file as they are, whatever is packed.
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        if (raw.startsWith(OPEN_DOCUMENT, HEAD)) {
            return Optional.of(
                    raw.startsWith(OPEN_DOCUMENT + "spreadsheet", HEAD) ? Texts.of("excel.kind.ods") : other());
        }
        if (raw.contains("xl/workbook.bin")) {
            return Optional.of(Texts.of("excel.kind.xlsb"));
        }
        boolean isOther = raw.contains("word/document.xml") || raw.contains("ppt/presentation.xml");
        return isOther && !raw.contains("xl/workbook.xml") ? Optional.of(other()) : Optional.empty();
    }

    private static String other() {
        return Texts.of("excel.kind.other");
    }

    private static boolean isEncrypted(byte[] bytes) {
        try (InputStream in = new ByteArrayInputStream(bytes);
                POIFSFileSystem system = new POIFSFileSystem(in)) {
            return system.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }
}
