package dk.forslagsark.cli;

import dk.forslagsark.compare.Comparison;
import dk.forslagsark.excel.DifferencesWorkbook;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    @Option(
            names = {"-o", "--output"},
            paramLabel = "UD.xlsx",
            description = "Skriv ændringerne som Excel-projektmappe. Findes den, bliver den erstattet.")
    private Optional<Path> output;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** That they differ is what was asked, and no error. */
    @Override
    public Integer call() throws FileProblem {
        Optional<String> problem = problem();
        if (problem.isPresent()) {
            terminal.complain(problem.get());
            return ExitCode.UNUSABLE;
        }
        Comparison comparison = Comparison.of(Drive.read(before), Drive.read(after));
        if (output.isPresent()) {
            Drive.write(output.get(), DifferencesWorkbook.of(name(before), name(after), comparison));
        } else {
            print(comparison);
        }
        return ExitCode.GOOD;
    }

    private Optional<String> problem() throws FileProblem {
        return output.isEmpty() ? Optional.empty() : new OutputFile(output.get(), List.of(before, after)).problem();
    }

    private void print(Comparison comparison) {
        if (json) {
            terminal.out().print(Json.write(ComparisonJson.of(comparison)));
        } else {
            terminal.print(ComparisonText.lines(comparison));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
