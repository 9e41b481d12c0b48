package dk.forslagsark.editor.command;

import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.document.Document;
import dk.forslagsark.editor.importing.ImportPane;
import dk.forslagsark.editor.page.PasteQuestion;
import dk.forslagsark.excel.reading.ForeignTable;
import dk.forslagsark.excel.reading.ImportedWorkbook;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Reads a filled workbook into a proposal of its own, once the user has seen what it says otherwise. */
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
            context.dialogs().chooseFilledWorkbook().ifPresent(this::open);
        }
    }

    /** Reads that workbook, and asks what to take of it where it says something otherwise. */
    public void open(Path file) {
        try {
            ImportedWorkbook imported =
                    waiting.on("Henter " + file.getFileName(), file, () -> ImportedWorkbook.read(file));
            asked(file, imported).ifPresent(proposal -> show(file, proposal));
        } catch (FileProblem problem) {
            context.dialogs().tell("Projektmappen kan ikke hentes", problem.getMessage());
        } catch (CancellationException e) {
            context.messages().say("Der er ikke hentet noget.");
        }
    }

    /** The proposal as the user wants it; empty if rather not. */
    private Optional<Proposal> asked(Path file, ImportedWorkbook imported) {
        if (imported.foreign().isPresent()) {
            return asked(imported.foreign().get());
        }
        ImportPane pane = new ImportPane(imported);
        return pane.isEmpty() || context.dialogs().ask("Hent fra " + file.getFileName(), "Hent", pane)
                ? Optional.of(imported.without(pane.left()))
                : Optional.empty();
    }

    /** A table of somebody else is looked at as one that is pasted. */
    private Optional<Proposal> asked(ForeignTable table) {
        PasteQuestion question = PasteQuestion.ofRows(
                table.clip(),
                table.years(),
                Block.PERMANENT,
                Area.SHIPPED,
                table.years().first());
        Optional<Pasted> rows = context.dialogs().askPaste(question).flatMap(question::rows);
        return rows.map(table::proposal);
    }

    private void show(Path file, Proposal proposal) {
        opener.open(new OpenProposal(Document.of(proposal), Optional.empty()));
        context.messages().say("Hentet fra " + file.getFileName() + ". Gem forslaget under et navn.");
    }
}
