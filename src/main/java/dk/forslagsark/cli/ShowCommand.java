package dk.forslagsark.cli;

import dk.forslagsark.check.Checks;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Json;
import dk.forslagsark.version.Version;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Vis Tabel 1 med begge tilbagebetalingstider.")
final class ShowCommand extends HelpOption implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FIL", description = "Forslaget, en fil der ender på .forslag.")
    private Path file;

    @Option(
            names = "--json",
            description = "Vis summer, tilbagebetalingstider og afledte tabeller som JSON til andre programmer.")
    private boolean json;

    @Option(names = "--details", description = "Vis også rækkernes detaljer.")
    private boolean details;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** With nothing but that. */
    ShowCommand(Terminal terminal, Path file) {
        this.terminal = terminal;
        this.file = file;
    }

    @Override
    public Integer call() throws FileProblem {
        Version version = Checks.version(Drive.read(file));
        if (json) {
            terminal.out().print(Json.write(TableJson.of(version)));
        } else {
            terminal.print(TableText.lines(version, details));
        }
        terminal.complain(version.uncounted());
        return version.hasErrors() ? ExitCode.WRONG : ExitCode.GOOD;
    }
}
