package dk.forslagsark.word;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.language.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What is in a file that should be a Word document. */
public final class WordBytes {
    private WordBytes() {}

    /** @throws ExportProblem if it is too large, no plain file, or cannot be read */
    public static byte[] of(Path file) throws ExportProblem {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new ExportProblem(Texts.of("word.bytes.no-file", file), null);
            }
            if (Files.size(file) > WordKind.LARGEST) {
                throw new ExportProblem(Texts.of("word.bytes.too-large", file), null);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new ExportProblem(Texts.of("word.bytes.not-there", file), missing);
        } catch (IOException | SecurityException unreadable) {
            throw new ExportProblem(Texts.of("word.bytes.unreadable", file), unreadable);
        }
    }
}
