package dk.forslagsark.editor.command;

import dk.forslagsark.file.FileProblem;

/** What is wrong with a file, for whoever cannot look into it: first what to do, then the place for whoever can. */
final class ProblemWords {
    private ProblemWords() {}

    static String of(FileProblem problem) {
        return problem.isDamage()
                ? "Filen er ikke et forslag, eller den er blevet beskadiget. Åbn en sikkerhedskopi, eller bed den, du har"
                        + " filen fra, om at sende den igen. Filen er ikke ændret. Til den, der kan se efter i filen: "
                        + problem.getMessage()
                : problem.getMessage();
    }
}
