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
import dk.forslagsark.language.Texts;
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

    /** Asks where to, and writes it. */
    public void ask(List<FolderEntry> files) {
        context.dialogs()
                .chooseOutput(Texts.of("desk.check.file", folder.getFileName()), OutputKind.WORKBOOK)
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
        Stream<ReportLine> unreadable = file.problem().stream()
                .map(reason -> new ReportLine(name, "unreadable", Texts.of("desk.check.unreadable"), "", reason));
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
                        name, "unchecked", Texts.of("desk.check.unchecked"), "", Texts.of("desk.check.stopped")));
        return Stream.of(unreadable, unchecked, found).flatMap(lines -> lines);
    }

    private void write(List<ReportLine> lines, Path target) {
        try {
            context.waiting().<Boolean, FileProblem>on(Texts.of("desk.writing", target.getFileName()), target, () -> {
                byte[] workbook = FindingsWorkbook.of(lines);
                SafeFile.write(target, out -> out.write(workbook));
                return true;
            });
            String said = Texts.count("desk.check.written", lines.size(), target.getFileName());
            context.messages()
                    .say(said, Texts.of("desk.open"), () -> context.showFile().accept(target));
        } catch (FileProblem problem) {
            context.dialogs().tell(Texts.of("desk.check.not-written"), problem.getMessage());
        } catch (CancellationException e) {
            context.messages().say(Texts.of("desk.check.not-written") + ".");
        }
    }
}
