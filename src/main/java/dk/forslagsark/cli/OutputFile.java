package dk.forslagsark.cli;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A workbook or another document that a command is to write, or a proposal.
 *
 * @param path where
 * @param read the files that the command reads
 */
record OutputFile(Path path, List<Path> read) {
    private static final String PROPOSAL = ".forslag";

    /** Why it cannot be written there, in Danish: it would be lost what is read, or it is no name for a workbook. */
    Optional<String> problem() throws FileProblem {
        return problem(OutputEnding.WORKBOOK);
    }

    /** The same of a file that may be of several kinds. */
    Optional<String> problem(OutputEnding... kinds) throws FileProblem {
        return problemOfPlace().or(() -> OutputEnding.problem(path, List.of(kinds)));
    }

    /** The same of a proposal. */
    Optional<String> problemOfProposal() throws FileProblem {
        return problemOfPlace().or(this::problemOfName);
    }

    private Optional<String> problemOfName() {
        boolean isProposal = path.toString().toLowerCase(Locale.ROOT).endsWith(PROPOSAL);
        return isProposal
                ? Optional.empty()
                : Optional.of(path + " ender ikke på " + PROPOSAL
                        + ". Der skrives et forslag: giv det et navn, der ender på " + PROPOSAL + ".");
    }

    /** Each drive is asked by itself first, so that it is the one which does not answer that is named. */
    private Optional<String> problemOfPlace() throws FileProblem {
        for (Path file : read) {
            Drive.isFolder(file);
        }
        Optional<Path> overwritten = Drive.PATIENCE.<Optional<Path>, FileProblem>ask(path, this::overwritten);
        return overwritten.map(file -> file + " er selv en af de filer, der læses. Vælg et andet navn.");
    }

    /** @throws FileProblem if nothing can be written there, which is told before anything is made */
    private Optional<Path> overwritten() throws FileProblem {
        Optional<Path> same = read.stream().filter(this::isSame).findFirst();
        if (same.isEmpty()) {
            SafeFile.check(path);
        }
        return same;
    }

    private boolean isSame(Path file) {
        try {
            return Files.isSameFile(file, path);
        } catch (IOException e) {
            return false;
        }
    }
}
