package dk.forslagsark.cli;

import dk.forslagsark.catalogue.Batch;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.check.Checks;
import dk.forslagsark.check.Listed;
import dk.forslagsark.check.ManyProposals;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Json;
import dk.forslagsark.file.OrganisationFile;
import dk.forslagsark.folder.BatchReading;
import dk.forslagsark.folder.Summary;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Version;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check", description = "Kontrollér et forslag, eller alle forslag i en mappe.")
final class CheckCommand extends HelpOption implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FIL|MAPPE", description = "Forslaget, eller mappen med forslagene. Mapper i den er med.")
    private Path place;

    @Option(names = "--json", description = "Vis det som JSON til andre programmer.")
    private boolean json;

    @Option(names = "--strict", description = "Slut også med kode 1, når der er advarsler.")
    private boolean strict;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** With nothing but that. */
    CheckCommand(Terminal terminal, Path place) {
        this.terminal = terminal;
        this.place = place;
    }

    /** What has been accepted is told, but fails nothing. */
    @Override
    public Integer call() throws FileProblem {
        Checks checks = Drive.checks(terminal);
        checks.unknownRequired().forEach(key -> terminal.complain(unknown(key)));
        Report report = Drive.isFolder(place) ? folder(checks) : file(checks);
        if (json) {
            terminal.out().print(Json.write(CheckJson.of(report.told())));
        } else {
            terminal.print(CheckText.lines(report.files(), report.told()));
        }
        return report.told().stream().anyMatch(told -> told.fails(strict)) ? ExitCode.WRONG : ExitCode.GOOD;
    }

    private static String unknown(String key) {
        return OrganisationFile.NAME + ": checks.required nævner " + Quoted.of(key)
                + ", som intet forslag har. Skriv feltet, som filen kalder det.";
    }

    /**
     * What has been found.
     *
     * @param files how many proposals were looked at
     * @param told all that is to be told, file by file
     */
    private record Report(int files, List<ToldFinding> told) {}

    private Report file(Checks checks) throws FileProblem {
        String name = String.valueOf(place.getFileName());
        return new Report(1, told(name, checks.of(Drive.read(place)), List.of()).toList());
    }

    private Report folder(Checks checks) throws FileProblem {
        Batch batch = BatchReading.of(place, checks, Drive.PATIENCE);
        Map<String, Version> versions = new LinkedHashMap<>();
        batch.entries().stream()
                .sorted(Comparator.comparing(Entry::file))
                .forEach(entry -> versions.put(entry.file(), entry.version()));
        Map<String, Listed> listed = new LinkedHashMap<>();
        versions.forEach((file, version) -> listed.put(file, Summary.of(version).listed()));
        Map<String, List<Finding>> ofMany = ManyProposals.in(listed);
        Stream<ToldFinding> read = versions.entrySet().stream()
                .flatMap(entry ->
                        told(entry.getKey(), entry.getValue(), ofMany.getOrDefault(entry.getKey(), List.of())));
        Stream<ToldFinding> unreadable =
                batch.unreadable().stream().map(file -> ToldFinding.unreadable(file.file(), file.reason()));
        return new Report(versions.size(), Stream.concat(read, unreadable).toList());
    }

    private static Stream<ToldFinding> told(String file, Version version, List<Finding> ofMany) {
        return Stream.concat(ofMany.stream(), version.findings().stream())
                .map(finding -> ToldFinding.of(file, version.proposal(), finding));
    }
}
