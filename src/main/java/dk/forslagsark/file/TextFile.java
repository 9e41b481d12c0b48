package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

    private static final int EIGHT = Long.BYTES;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long EACH_ONE = 0x0101010101010101L;
    private static final long EACH_HIGH_BIT = 0x8080808080808080L;

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

    /**
     * Whether it is as nearly all files are: an object from its first byte on, in UTF-8 and nothing else, and not too large. Whoever reads
     * JSON out of it need not make a text of it first.
     */
    static boolean isUsual(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > LIMIT || bytes[0] != '{') {
            return false;
        }
        int at = 1;
        while (at < bytes.length) {
            int taken = areEightOfAscii(bytes, at) ? EIGHT : bytes[at] > 0 ? 1 : taken(bytes, at);
            if (taken == 0) {
                return false;
            }
            at += taken;
        }
        return true;
    }

    /** Whether no byte of the next eight is 0 or of a character beyond ASCII; they are looked at together. */
    private static boolean areEightOfAscii(byte[] bytes, int at) {
        if (at + EIGHT > bytes.length) {
            return false;
        }
        long eight = (long) EIGHT_BYTES.get(bytes, at);
        return ((eight | eight - EACH_ONE) & EACH_HIGH_BIT) == 0;
    }

    /** How many bytes the character there takes that is not of ASCII; 0 where it is none, or not as short as it could be. */
    private static int taken(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        int taken = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + taken > bytes.length || !isSecond(lead, bytes[at + 1] & 0xFF)) {
            return 0;
        }
        for (int i = at + 2; i < at + taken; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return taken;
    }

    /** Whether that byte may follow that first one: it tells shorter characters, halves of pairs and what is beyond all characters. */
    private static boolean isSecond(int lead, int second) {
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most;
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
