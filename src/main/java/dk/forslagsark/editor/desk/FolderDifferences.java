package dk.forslagsark.editor.desk;

import dk.forslagsark.catalogue.Batch;
import dk.forslagsark.catalogue.FolderComparison;
import dk.forslagsark.catalogue.ProposalChange;
import dk.forslagsark.catalogue.Unreadable;
import dk.forslagsark.compare.Comparison;
import dk.forslagsark.editor.command.FileMaking;
import dk.forslagsark.editor.compare.DifferencesView;
import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.excel.FolderDifferencesWorkbook;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Patience;
import dk.forslagsark.folder.BatchReading;
import dk.forslagsark.language.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/**
 * Shows what differs between the folder of the desk and an older state of it, which lies in another folder.
 *
 * @param folder the folder of the desk
 */
record FolderDifferences(DeskContext context, Path folder) {
    /** How long a single file is waited for. */
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(20));

    /** Both folders, read, and what differs. */
    private record Read(Path older, Batch before, Batch after, FolderComparison comparison) {}

    /** Asks for the older folder, and shows it. */
    void ask() {
        context.dialogs().chooseFolder(Texts.of("desk.older-folder")).ifPresent(this::compare);
    }

    private void compare(Path older) {
        try {
            show(context.waiting()
                    .<Read, FileProblem>on(
                            Texts.of("desk.comparing-with", older.getFileName()), older, () -> read(older)));
        } catch (FileProblem problem) {
            context.dialogs().tell(Texts.of("desk.folders-not-compared"), problem.getMessage());
        } catch (CancellationException e) {
            context.messages().say(Texts.of("desk.not-compared"));
        }
    }

    private Read read(Path older) throws FileProblem {
        Batch before = BatchReading.of(older, context.checks(), PATIENCE);
        Batch after = BatchReading.of(folder, context.checks(), PATIENCE);
        return new Read(older, before, after, FolderComparison.of(before, after));
    }

    private void show(Read read) {
        FolderComparisonView view = new FolderComparisonView(read.comparison(), this::open, () -> save(read));
        List<String> unread = Stream.of(read.before(), read.after())
                .flatMap(batch -> batch.unreadable().stream())
                .map(Unreadable::file)
                .distinct()
                .toList();
        if (!unread.isEmpty()) {
            context.messages().say(Texts.of("desk.not-read", String.join(", ", unread)));
        }
        context.dialogs()
                .show(Texts.of("desk.from-to", read.older().getFileName(), folder.getFileName()), view, view::begin);
    }

    /** Of one that has come or gone there is nothing beside it to compare. */
    private void open(ProposalChange change) {
        if (change.kind() == ProposalChange.Kind.CHANGED) {
            DifferencesView view = new DifferencesView();
            view.show(Comparison.of(
                    change.before().orElseThrow().proposal(),
                    change.after().orElseThrow().proposal()));
            context.dialogs()
                    .show(Texts.of("desk.changed-in", change.entry().spokenNumber()), view, view::requestFocus);
        }
    }

    private void save(Read read) {
        context.dialogs()
                .chooseOutput(Texts.of("desk.changes.file", read.older().getFileName()), OutputKind.WORKBOOK)
                .ifPresent(target -> save(read, target));
    }

    private void save(Read read, Path target) {
        new FileMaking(context.messages(), context.dialogs(), Texts.of("desk.changes.not-written"))
                .write(
                        Texts.of("desk.writing", target.getFileName()),
                        target,
                        progress -> new FileMaking.Made<>(workbook(read), target),
                        written -> context.messages()
                                .say(
                                        Texts.of("desk.changes.written", written.getFileName()),
                                        Texts.of("desk.open"),
                                        () -> context.showFile().accept(written)));
    }

    private byte[] workbook(Read read) {
        return FolderDifferencesWorkbook.of(
                read.older().getFileName().toString(), folder.getFileName().toString(), read.comparison());
    }
}
