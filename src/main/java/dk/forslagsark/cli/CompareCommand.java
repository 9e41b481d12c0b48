package dk.forslagsark.cli;

import dk.forslagsark.catalogue.Batch;
import dk.forslagsark.catalogue.FolderComparison;
import dk.forslagsark.catalogue.Unreadable;
import dk.forslagsark.check.Checks;
import dk.forslagsark.compare.Comparison;
import dk.forslagsark.excel.DifferencesWorkbook;
import dk.forslagsark.excel.FolderDifferencesWorkbook;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Json;
import dk.forslagsark.folder.BatchReading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "compare", description = "Vis, hvad der er ændret fra et forslag eller en mappe til en anden.")
final class CompareCommand extends HelpOption implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FØR", description = "Forslaget eller mappen, som det var.")
    private Path before;

    @Parameters(index = "1", paramLabel = "EFTER", description = "Forslaget eller mappen, som det er nu.")
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
        return Drive.isFolder(before) || Drive.isFolder(after) ? compareFolders() : compareProposals();
    }

    private int compareProposals() throws FileProblem {
        Comparison comparison = Comparison.of(Drive.read(before), Drive.read(after));
        show(
                () -> DifferencesWorkbook.of(name(before), name(after), comparison),
                () -> ComparisonJson.of(comparison),
                () -> ComparisonText.lines(comparison));
        return ExitCode.GOOD;
    }

    /** What could not be read may have come, gone or changed: nobody knows, so that it is told. */
    private int compareFolders() throws FileProblem {
        Checks checks = Drive.checks(terminal);
        Batch old = BatchReading.of(before, checks, Drive.PATIENCE);
        Batch now = BatchReading.of(after, checks, Drive.PATIENCE);
        FolderComparison comparison = FolderComparison.of(old, now);
        show(
                () -> FolderDifferencesWorkbook.of(name(before), name(after), comparison),
                () -> FolderComparisonJson.of(comparison, old, now),
                () -> FolderComparisonText.lines(comparison));
        complain(before, old.unreadable());
        complain(after, now.unreadable());
        return old.unreadable().isEmpty() && now.unreadable().isEmpty() ? ExitCode.GOOD : ExitCode.WRONG;
    }

    private void complain(Path folder, List<Unreadable> files) {
        files.forEach(
                file -> terminal.complain(folder.resolve(file.file()) + " er ikke sammenlignet: " + file.reason()));
    }

    private Optional<String> problem() throws FileProblem {
        return output.isEmpty() ? Optional.empty() : new OutputFile(output.get(), List.of(before, after)).problem();
    }

    private void show(Supplier<byte[]> workbook, Supplier<Map<String, Object>> object, Supplier<List<String>> lines)
            throws FileProblem {
        if (output.isPresent()) {
            Drive.write(output.get(), workbook.get());
        } else if (json) {
            terminal.out().print(Json.write(object.get()));
        } else {
            terminal.print(lines.get());
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.toAbsolutePath().normalize().getFileName());
    }
}
