package dk.forslagsark.word;

import dk.forslagsark.excel.template.ExportProblem;
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
                throw new ExportProblem(file + " er ingen almindelig fil. Vælg et Word-dokument (.docx).", null);
            }
            if (Files.size(file) > WordKind.LARGEST) {
                throw new ExportProblem(file + " fylder mere end 10 MB. Fjern store billeder, og gem det igen.", null);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new ExportProblem(file + " findes ikke.", missing);
        } catch (IOException | SecurityException unreadable) {
            throw new ExportProblem(
                    file + " kan ikke læses. Er den åben i et andet program, eller mangler du adgang?", unreadable);
        }
    }
}
