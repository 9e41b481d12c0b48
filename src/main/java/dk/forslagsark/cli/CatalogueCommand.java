package dk.forslagsark.cli;

import dk.forslagsark.catalogue.Batch;
import dk.forslagsark.catalogue.Doubts;
import dk.forslagsark.catalogue.Overview;
import dk.forslagsark.catalogue.Scope;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Json;
import dk.forslagsark.file.OrganisationFile;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.proposal.Years;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "catalogue", description = "Vis, hvad forslagene i en mappe giver, målgruppe for målgruppe.")
final class CatalogueCommand extends HelpOption implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "MAPPE", description = "Mappen med forslagene. Mapper i den er med.")
    private Path folder;

    @Mixin
    private ScopeOptions choice = new ScopeOptions();

    @Option(names = "--json", description = "Vis kataloget som JSON til andre programmer.")
    private boolean json;

    CatalogueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FileProblem {
        Batch batch = FolderReading.of(folder);
        Optional<Scope> scope = choice.in(batch.entries());
        if (scope.isEmpty()) {
            terminal.complain("Kataloget skal vise 1 til " + Years.MOST + " år mellem " + Years.EARLIEST + " og "
                    + Years.LATEST + ", og --first må ikke ligge efter --last.");
            return ExitCode.UNUSABLE;
        }
        Overview overview = Overview.of(batch, scope.get(), targetGroups());
        print(overview);
        return complain(batch, Doubts.of(batch, scope.get()));
    }

    private static List<String> targetGroups() {
        return OrganisationFile.load(SettingsFile.inUserFolder().folder(), Drive.PATIENCE)
                .organisation()
                .targetGroups();
    }

    private void print(Overview overview) {
        if (json) {
            terminal.out().print(Json.write(CatalogueJson.of(overview)));
        } else {
            terminal.print(CatalogueText.lines(overview));
        }
    }

    private int complain(Batch batch, List<String> doubts) {
        batch.unreadable().forEach(file -> terminal.complain(file.file() + " er ikke med: " + file.reason()));
        doubts.forEach(terminal::complain);
        return batch.unreadable().isEmpty() ? ExitCode.GOOD : ExitCode.WRONG;
    }
}
