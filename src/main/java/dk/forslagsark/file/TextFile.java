package dk.forslagsark.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
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
            throw new FileProblem("filen er større end " + LIMIT / 1_000_000 + " MB og kan ikke være et forslag");
        }
    }

    /** At most one byte more than the limit, also of a file that grows meanwhile. */
    static byte[] bytes(Path file) throws FileProblem {
        FileKind.checkReadable(file);
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LIMIT + 1);
        } catch (NoSuchFileException e) {
            throw new FileProblem(
                    name(file) + " findes ikke i mappen " + folder(file) + ". Er den flyttet eller omdøbt?", e);
        } catch (AccessDeniedException e) {
            throw new FileProblem(name(file) + " må du ikke læse, eller den er låst af et andet program", e);
        } catch (IOException e) {
            throw new FileProblem(name(file) + unreadable(String.valueOf(e.getMessage())), e);
        }
    }

    /** There is no exception of its own for these, only the words of the system. */
    private static String unreadable(String said) {
        if (said.toLowerCase(Locale.ROOT).contains(WritePlace.CIRCLE)) {
            return " kan ikke læses: genvejene dertil peger på hinanden. Vælg en anden fil";
        }
        return said.endsWith("File name too long")
                ? " findes ikke: navnet er for langt til drevet"
                : " kan ikke læses. Er drevet stadig tilsluttet?";
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
            throw new FileProblem("filen er tom. Hent en sikkerhedskopi");
        }
        return text;
    }

    private static Optional<String> otherKind(byte[] bytes) {
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("filen er et Excel- eller Word-dokument, ikke et forslag. Åbn det i Excel eller Word");
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of("filen er et PDF-dokument, ikke et forslag");
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return Optional.of("filen er gemt som UTF-16. Gem den som UTF-8");
        }
        for (byte one : bytes) {
            if (one == 0) {
                return Optional.of("filen er ikke en tekstfil og kan ikke være et forslag");
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
            throw new FileProblem("filen er ikke gemt som UTF-8 (linje " + line(left) + "). Gem den som UTF-8", e);
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
