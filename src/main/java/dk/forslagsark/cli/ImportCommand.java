package dk.forslagsark.cli;

import dk.forslagsark.excel.reading.ImportDifference;
import dk.forslagsark.excel.reading.ReadBack;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "Læs en udfyldt projektmappe, eller en formular i Word, tilbage til et forslag.")
final class ImportCommand extends HelpOption implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FORMULAR", description = "Den udfyldte projektmappe (.xlsx) eller Word-formular (.docx).")
    private Path workbook;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FIL",
            description = "Forslaget, der skrives. Findes det, bliver det erstattet.")
    private Optional<Path> output;

    @Option(names = "--json", description = "Vis forskellene som JSON til andre programmer.")
    private boolean json;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** That the workbook says otherwise than we do is what the caller has to look at. */
    @Override
    public Integer call() throws FileProblem {
        Optional<String> problem = problem();
        if (problem.isPresent()) {
            terminal.complain(problem.get());
            return ExitCode.UNUSABLE;
        }
        ReadBack imported = Drive.filled(workbook);
        if (output.isPresent()) {
            Drive.write(output.get(), imported.proposal());
        }
        print(imported);
        boolean isSame = imported.differences().isEmpty() && imported.problems().isEmpty();
        return isSame ? ExitCode.GOOD : ExitCode.WRONG;
    }

    private Optional<String> problem() throws FileProblem {
        if (output.isEmpty() && !json) {
            return Optional.of("Der mangler --output FIL eller --json. Se forslagsark import --help.");
        }
        return output.isEmpty()
                ? Optional.empty()
                : new OutputFile(output.get(), List.of(workbook)).problemOfProposal();
    }

    private void print(ReadBack imported) {
        if (json) {
            terminal.out().print(Json.write(ImportJson.of(imported)));
        } else {
            terminal.print(
                    imported.differences().stream().map(ImportCommand::line).toList());
        }
        imported.remarks().forEach(terminal::complain);
        imported.problems().forEach(cell -> terminal.complain(cell.line()));
    }

    /** {@code 'Forslag'!D17 (Varige ændringer, Husleje, 2021): -500, før -400}. */
    private static String line(ImportDifference difference) {
        return Terminal.plain(difference.cell() + " (" + difference.where() + "): " + difference.words());
    }
}
