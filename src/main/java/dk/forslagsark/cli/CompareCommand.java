package dk.forslagsark.cli;

import dk.forslagsark.compare.Comparison;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Json;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "compare", description = "Vis, hvad der er ændret fra et forslag til et andet.")
final class CompareCommand extends HelpOption implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FØR", description = "Forslaget, som det var.")
    private Path before;

    @Parameters(index = "1", paramLabel = "EFTER", description = "Forslaget, som det er nu.")
    private Path after;

    @Option(names = "--json", description = "Vis ændringerne som JSON til andre programmer.")
    private boolean json;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** That they differ is what was asked, and no error. */
    @Override
    public Integer call() throws FileProblem {
        Comparison comparison = Comparison.of(Drive.read(before), Drive.read(after));
        if (json) {
            terminal.out().print(Json.write(ComparisonJson.of(comparison)));
        } else {
            terminal.print(ComparisonText.lines(comparison));
        }
        return ExitCode.GOOD;
    }
}
