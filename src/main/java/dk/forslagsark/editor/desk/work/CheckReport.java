package dk.forslagsark.editor.desk.work;

import dk.forslagsark.editor.command.FileMaking;
import dk.forslagsark.editor.desk.DeskContext;
import dk.forslagsark.editor.desk.WholeReason;
import dk.forslagsark.editor.desk.findings.FindingRow;
import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.excel.FindingsWorkbook;
import dk.forslagsark.excel.ReportLine;
import dk.forslagsark.find.PlaceWords;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.language.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes what the rules have found in all files of a folder as a workbook, beside the work in the window. */
public final class CheckReport {
    private final DeskContext context;
    private final Path folder;
    private final FileMaking making;

    public CheckReport(DeskContext context, Path folder) {
        this.context = context;
        this.folder = folder;
        making = new FileMaking(context.messages(), context.dialogs(), Texts.of("desk.check.not-written"));
    }

    /** Whether one is being written. */
    public boolean isRunning() {
        return making.runningProperty().get();
    }

    /** Asks where to, and writes it. */
    public void ask(List<FolderEntry> files) {
        context.dialogs()
                .chooseOutput(Texts.of("desk.check.file", folder.getFileName()), OutputKind.WORKBOOK)
                .map(chosen -> OutputKind.withEnding(chosen, OutputKind.WORKBOOK.ending()))
                .ifPresent(target -> write(lines(files), target));
    }

    private List<ReportLine> lines(List<FolderEntry> files) {
        return files.stream().flatMap(this::lines).toList();
    }

    private Stream<ReportLine> lines(FolderEntry file) {
        String name = folder.relativize(file.file()).toString();
        Stream<ReportLine> unreadable = file.problem().stream()
                .map(reason -> new ReportLine(
                        name, "unreadable", Texts.of("desk.check.unreadable"), "", WholeReason.of(reason)));
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
        making.write(
                Texts.of("desk.writing", target.getFileName()),
                target,
                progress -> new FileMaking.Made<>(FindingsWorkbook.of(lines), target),
                written -> context.messages()
                        .say(
                                Texts.count("desk.check.written", lines.size(), written.getFileName()),
                                Texts.of("desk.open"),
                                () -> context.showFile().accept(written)));
    }
}
