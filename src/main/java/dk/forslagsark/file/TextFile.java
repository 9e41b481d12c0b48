package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file as text, never more of it than a proposal can be, and says in one line what it is when it is no text. */
final class TextFile {
    /**
     * The most bytes that are read. The largest known proposals have some ten thousand; two thousand rows with eight
     * details in every year a form has come to some fifteen million.
     */
    static final int LIMIT = 40_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    static String read(Path file) throws FileProblem {
        return text(bytes(file), file);
    }

    /** The text of what was read from the file. */
    static String text(byte[] bytes, Path file) throws FileProblem {
        try {
            checkSize(bytes.length);
            return text(bytes);
        } catch (FileProblem e) {
            throw new FileProblem(name(file) + ": " + e.getMessage(), e);
        }
    }

    /** The file as it is named to the user. */
    static String name(Path file) {
        Path name = file.getFileName();
        return name == null || name.toString().isEmpty() ? file.toAbsolutePath().toString() : name.toString();
    }

    static void checkSize(int size) throws FileProblem {
        if (size > LIMIT) {
            throw new FileProblem(Texts.of("file.too-large", LIMIT / 1_000_000));
        }
    }

    /** At most one byte more than the limit, also of a file that grows meanwhile. */
    static byte[] bytes(Path file) throws FileProblem {
        FileKind.checkReadable(file);
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LIMIT + 1);
        } catch (NoSuchFileException e) {
            throw new FileProblem(Texts.of("file.read.not-there", name(file), folder(file)), e);
        } catch (AccessDeniedException e) {
            throw new FileProblem(Texts.of("file.read.denied", name(file)), e);
        } catch (IOException e) {
            throw new FileProblem(unreadable(name(file), e), e);
        }
    }

    /** There is no exception of its own for these, only the words of the system. */
    private static String unreadable(String name, IOException failure) {
        return switch (SystemWords.in(failure).orElse(SystemWords.GONE)) {
            case CIRCLE -> Texts.of("file.read.circle", name);
            case TOO_LONG -> Texts.of("file.read.name-too-long", name);
            case FULL, PROTECTED, GONE -> Texts.of("file.read.unreadable", name);
        };
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().normalize().getParent();
    }

    private static String text(byte[] bytes) throws FileProblem {
        Optional<String> otherKind = otherKind(bytes);
        if (otherKind.isPresent()) {
            throw new FileProblem(otherKind.get());
        }
        String text = decoded(bytes);
        text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (text.isBlank()) {
            throw new FileProblem(Texts.of("file.kind.empty"));
        }
        return text;
    }

    private static Optional<String> otherKind(byte[] bytes) {
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(Texts.of("file.kind.office"));
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of(Texts.of("file.kind.pdf"));
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(Texts.of("file.kind.utf-16"));
        }
        for (byte one : bytes) {
            if (one == 0) {
                return Optional.of(Texts.of("file.kind.no-text"));
            }
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decoded(byte[] bytes) throws FileProblem {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(left).toString();
        } catch (CharacterCodingException e) {
            throw new FileProblem(Texts.of("file.kind.not-utf-8", line(left)), e);
        }
    }

    /** The line the decoder stopped in. */
    private static int line(ByteBuffer left) {
        int line = 1;
        for (int i = 0; i < left.position(); i++) {
            line += left.get(i) == '\n' ? 1 : 0;
        }
        return line;
    }
}
