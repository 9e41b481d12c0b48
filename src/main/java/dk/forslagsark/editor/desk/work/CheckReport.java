package dk.forslagsark.editor.desk.work;

import dk.forslagsark.editor.desk.DeskContext;
import dk.forslagsark.editor.desk.findings.FindingRow;
import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.excel.FindingsWorkbook;
import dk.forslagsark.excel.ReportLine;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.SafeFile;
import dk.forslagsark.find.PlaceWords;
import dk.forslagsark.folder.FolderEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/**
 * Writes what the rules have found in all files as a workbook.
 *
 * @param folder the folder they are in, by which they are called
 */
public record CheckReport(DeskContext context, Path folder) {
    private static final String NAME = "Kontrol af %s.xlsx";

    /** Asks where to, and writes it. */
    public void ask(List<FolderEntry> files) {
        context.dialogs()
                .chooseOutput(NAME.formatted(folder.getFileName()), OutputKind.WORKBOOK)
                .map(CheckReport::withEnding)
                .ifPresent(target -> write(lines(files), target));
    }

    private static Path withEnding(Path chosen) {
        String name = chosen.getFileName().toString();
        return name.endsWith(".xlsx") ? chosen : chosen.resolveSibling(name + ".xlsx");
    }

    private List<ReportLine> lines(List<FolderEntry> files) {
        return files.stream().flatMap(this::lines).toList();
    }

    private Stream<ReportLine> lines(FolderEntry file) {
        String name = folder.relativize(file.file()).toString();
        Stream<ReportLine> unreadable =
                file.problem().stream().map(reason -> new ReportLine(name, "unreadable", "Kan ikke læses", "", reason));
        Stream<ReportLine> found = file.summary().stream()
                .flatMap(summary -> summary.findings().stream())
                .map(finding -> new FindingRow(file, finding))
                .sorted(FindingRow.ORDER)
                .map(row -> new ReportLine(
                        name,
                        row.finding().rule(),
                        row.severity(),
                        row.finding().where(),
                        PlaceWords.beside(row.finding().where(), row.finding().text())));
        Stream<ReportLine> unchecked = file.summary().filter(summary -> !summary.isChecked()).stream()
                .map(summary -> new ReportLine(
                        name,
                        "unchecked",
                        "Ikke kontrolleret",
                        "",
                        "Læsningen af mappen blev afbrudt før kontrollen."));
        return Stream.of(unreadable, unchecked, found).flatMap(lines -> lines);
    }

    private void write(List<ReportLine> lines, Path target) {
        try {
            context.waiting().<Boolean, FileProblem>on("Skriver " + target.getFileName(), target, () -> {
                byte[] workbook = FindingsWorkbook.of(lines);
                SafeFile.write(target, out -> out.write(workbook));
                return true;
            });
            String said = "Kontrollen er skrevet til " + target.getFileName() + ": " + words(lines.size()) + ".";
            context.messages().say(said, "Åbn", () -> context.showFile().accept(target));
        } catch (FileProblem problem) {
            context.dialogs().tell("Kontrollen er ikke skrevet", problem.getMessage());
        } catch (CancellationException e) {
            context.messages().say("Kontrollen er ikke skrevet.");
        }
    }

    private static String words(int count) {
        return count == 1 ? "1 linje" : count + " linjer";
    }
}
