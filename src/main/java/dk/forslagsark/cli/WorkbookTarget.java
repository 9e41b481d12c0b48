package dk.forslagsark.cli;

import dk.forslagsark.file.FileProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The workbook that a command is to write.
 *
 * @param output the file
 * @param read the files that the command reads, which must not be lost
 */
record WorkbookTarget(Path output, List<Path> read) {
    private static final String ENDING = ".xlsx";

    /**
     * Why nothing may be written there.
     *
     * @throws FileProblem if the drive does not answer
     */
    Optional<String> problem() throws FileProblem {
        Optional<Path> overwritten = Drive.PATIENCE.<Optional<Path>, FileProblem>ask(output, this::overwritten);
        if (overwritten.isPresent()) {
            return Optional.of(overwritten.get() + " er selv en af de filer, der læses. Vælg et andet navn efter -o.");
        }
        return output.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? Optional.empty()
                : Optional.of(
                        output + " ender ikke på .xlsx. Der skrives en Excel-projektmappe: giv den et navn efter -o,"
                                + " der ender på .xlsx.");
    }

    private Optional<Path> overwritten() {
        return read.stream().filter(file -> isSame(file, output)).findFirst();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
