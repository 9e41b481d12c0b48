package dk.forslagsark.editor.command;

import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.document.Document;
import dk.forslagsark.editor.importing.ImportPane;
import dk.forslagsark.editor.page.PasteQuestion;
import dk.forslagsark.excel.reading.ForeignTable;
import dk.forslagsark.excel.reading.ImportedWorkbook;
import dk.forslagsark.excel.reading.ReadBack;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.word.reading.ImportedDocument;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Reads a filled workbook, or a form in Word, into a proposal of its own, once the user has seen what it says otherwise. */
public final class ImportAction {
    private final CommandContext context;
    private final FileActions files;
    private final Opener opener;
    private final Waiting waiting;

    public ImportAction(CommandContext context, FileActions files, Opener opener) {
        this.context = context;
        this.files = files;
        this.opener = opener;
        waiting = context.waiting();
    }

    void run() {
        if (files.mayLeave()) {
            context.dialogs().chooseFilledWorkbook().ifPresent(this::bringBack);
        }
    }

    /** The same of a form in Word. */
    void document() {
        if (files.mayLeave()) {
            context.dialogs().chooseFilledDocument().ifPresent(this::bringBack);
        }
    }

    /** The same of that file, which may be of either kind. */
    public void open(Path file) {
        if (files.mayLeave()) {
            bringBack(file);
        }
    }

    /** Reads it, and asks what to take of it where it says something otherwise. */
    private void bringBack(Path file) {
        try {
            Optional<Proposal> before = context.current().written();
            ReadBack imported = waiting.<ReadBack, FileProblem>on(
                    Texts.of("command.import.doing", file.getFileName()), file, () -> read(file));
            Optional<Proposal> wanted = asked(file, imported);
            if (wanted.isPresent() && (before.equals(context.current().written()) || files.mayLeave())) {
                show(file, wanted.get());
            }
        } catch (FileProblem problem) {
            context.dialogs().tell(Texts.of("command.import.problem"), problem.getMessage());
        } catch (CancellationException e) {
            context.messages().say(Texts.of("command.import.stopped"));
        }
    }

    private static ReadBack read(Path file) throws FileProblem {
        return ImportedDocument.isOne(file) ? ImportedDocument.read(file) : ImportedWorkbook.read(file);
    }

    /** The proposal as the user wants it; empty if rather not. */
    private Optional<Proposal> asked(Path file, ReadBack imported) {
        if (imported.foreign().isPresent()) {
            return asked(imported, imported.foreign().get())
                    .filter(any -> !imported.isDocument() || isWanted(file, new ImportPane(imported)));
        }
        ImportPane pane = new ImportPane(imported);
        return isWanted(file, pane) ? Optional.of(imported.without(pane.left())) : Optional.empty();
    }

    private boolean isWanted(Path file, ImportPane pane) {
        return pane.isEmpty()
                || context.dialogs()
                        .ask(Texts.of("command.import.title", file.getFileName()), Texts.of("command.import.do"), pane);
    }

    /** A table of somebody else is looked at as one that is pasted. */
    private Optional<Proposal> asked(ReadBack imported, ForeignTable table) {
        PasteQuestion question = PasteQuestion.ofRows(
                table.clip(),
                table.years(),
                Block.PERMANENT,
                Area.SHIPPED,
                table.years().first());
        Optional<Pasted> rows = context.dialogs().askPaste(question).flatMap(question::rows);
        return rows.map(read -> imported.with(table, read));
    }

    private void show(Path file, Proposal proposal) {
        opener.open(new OpenProposal(Document.unsaved(proposal), Optional.empty()));
        context.messages().say(Texts.of("command.import.done", file.getFileName()));
    }
}
