package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A file of an older format, kept beside it before it is written in the current one for the first time. Its name says what it
 * is, {@code BU01 (format 1).forslag.bak}, and has an ending by which it is never taken for one more proposal of the folder.
 */
final class KeptOriginal {
    private static final String ENDING = ".forslag.bak";
    private static final int MOST = 1000;

    private KeptOriginal() {}

    /**
     * Keeps the file that was seen, unless it is there already. Nothing is written over.
     *
     * @return where it is kept; empty where the file is not of an older format
     * @throws FileProblem if it cannot be kept, or is no longer what was seen
     */
    static Optional<Path> of(Seen seen) throws FileProblem {
        return seen.older().isEmpty()
                ? Optional.empty()
                : Optional.of(kept(seen, seen.older().get()));
    }

    private static Path kept(Seen seen, int version) throws FileProblem {
        byte[] content = TextFile.bytes(seen.file());
        if (!Fingerprint.of(content).equals(seen.content())) {
            throw Saving.changedMeanwhile(seen.file());
        }
        for (Path name : names(seen.file(), version)) {
            if (FileKind.of(name) == FileKind.MISSING) {
                write(name, content);
                return name;
            }
            if (holds(name, content)) {
                return name;
            }
        }
        throw new FileProblem(Texts.of("file.write.too-many-originals", TextFile.name(seen.file())));
    }

    private static Iterable<Path> names(Path file, int version) {
        return () -> IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> "(format " + version + (number == 1 ? "" : ", " + number) + ")")
                .map(mark -> name(file, " " + mark + ENDING))
                .iterator();
    }

    private static Path name(Path file, String end) {
        return file.resolveSibling(FileName.of(FileName.stem(file), end.length()) + end);
    }

    private static boolean holds(Path name, byte[] content) throws FileProblem {
        return FileKind.of(name) == FileKind.FILE && Arrays.equals(TextFile.bytes(name), content);
    }

    private static void write(Path name, byte[] content) throws FileProblem {
        SafeFile.write(name, out -> out.write(content), () -> {
            if (Files.exists(name)) {
                throw new FileProblem(Texts.of("file.write.appeared", TextFile.name(name)));
            }
        });
    }
}
