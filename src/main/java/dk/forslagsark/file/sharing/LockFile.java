package dk.forslagsark.file.sharing;

import dk.forslagsark.file.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** The small file beside a document that says who has it open. */
record LockFile(Path path) {
    /** Far more than it has. */
    private static final int MOST_BYTES = 10_000;

    /**
     * The one of the document, with a name that fits however long the document's is, and that is the same however the
     * document is come by.
     *
     * @throws IOException if there is no such document
     */
    static LockFile of(Path document) throws IOException {
        Path real = document.toRealPath();
        String name = Normalizer.normalize(real.getFileName().toString(), Normalizer.Form.NFC);
        String code = Fingerprint.of(name.toLowerCase(Locale.ROOT)).toString().substring(0, 12);
        return new LockFile(real.resolveSibling(".forslagsark-" + code + ".lock"));
    }

    /** Makes it, unless there is one already; whether it was made. */
    boolean create(String content) throws IOException {
        try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            fill(out, content);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** A lock that does not say whose it is would keep everybody out. */
    private void fill(OutputStream out, String content) throws IOException {
        try {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    String content() throws IOException {
        return content(path);
    }

    private static String content(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("no lock: " + file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }

    Instant renewed() throws IOException {
        return Files.getLastModifiedTime(path).toInstant();
    }

    void renew() throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now()));
    }

    /**
     * Removes it, if that is its content. It is set aside before, for somebody else may have put another in its place since it
     * was looked at.
     */
    void remove(String content) throws IOException {
        Path aside = path.resolveSibling(".forslagsark-" + UUID.randomUUID() + ".tmp");
        Files.move(path, aside);
        if (content(aside).equals(content)) {
            Files.delete(aside);
        } else {
            Files.move(aside, path);
        }
    }
}
