package dk.forslagsark.editor.command;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.language.Texts;

/** What is wrong with a file, for whoever cannot look into it: first what to do, then the place for whoever can. */
final class ProblemWords {
    private ProblemWords() {}

    static String of(FileProblem problem) {
        return problem.isDamage() ? Texts.of("command.file.damaged", problem.getMessage()) : problem.getMessage();
    }
}
