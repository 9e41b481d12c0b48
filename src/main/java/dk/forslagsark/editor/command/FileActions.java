package dk.forslagsark.editor.command;

import dk.forslagsark.document.Document;
import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.file.Examples;
import dk.forslagsark.file.FileKind;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.StoredProposal;
import dk.forslagsark.file.sharing.OtherWindows;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** What the menu Fil does with a proposal as a whole. Nothing unsaved is left behind without asking. */
public final class FileActions {
    private final CommandContext context;
    private final Opener opener;
    private final Dialogs dialogs;
    private final OpenAction opening;
    private final SaveAction saving;
    private final Consumer<Path> openFolder;

    /**
     * @param others the user's windows, of which one may have a file already
     * @param openFolder opens a folder in a window of its own
     */
    public FileActions(CommandContext context, Opener opener, OtherWindows others, Consumer<Path> openFolder) {
        this.context = context;
        this.opener = opener;
        this.dialogs = context.dialogs();
        this.opening = new OpenAction(context, opener, others, this::mayLeave);
        this.saving = new SaveAction(context);
        this.openFolder = openFolder;
    }

    public void create() {
        if (mayLeave()) {
            Proposal blank = Proposal.blank(LocalDate.now().getYear() + 1);
            opener.open(new OpenProposal(Document.of(blank), Optional.empty()));
        }
    }

    public void openExample(Examples.Example example) {
        if (mayLeave()) {
            opener.open(new OpenProposal(Document.of(example.proposal()), Optional.empty()));
        }
    }

    public void open() {
        if (mayLeave()) {
            dialogs.chooseProposal(Texts.of("dialog.open")).ifPresent(opening::open);
        }
    }

    /** Opens a file in place of what is open, a folder in a window of its own. */
    public void open(Path file) {
        try {
            if (isFolder(file)) {
                openFolder.accept(file);
            } else if (mayLeave()) {
                opening.open(file);
            }
        } catch (CancellationException stopped) {
            context.messages().say(Texts.of("command.open.stopped", file.getFileName()));
        }
    }

    /** What is not known to be a folder is taken for a file, and told what is wrong with it there. */
    private boolean isFolder(Path file) {
        try {
            return context.waiting()
                    .<Boolean, RuntimeException>on(
                            Texts.of("command.file.looking", file.getFileName()),
                            file,
                            () -> FileKind.of(file) == FileKind.FOLDER);
        } catch (FileProblem e) {
            return false;
        }
    }

    public void openFolder() {
        dialogs.chooseFolder(Texts.of("command.file.choose-folder")).ifPresent(openFolder);
    }

    /** Saves to the file the proposal belongs to, or asks for one; whether it was saved. */
    public boolean save() {
        return context.current().proposal().map(saving::save).orElse(true);
    }

    /** Asks where to save; whether it was saved. */
    public boolean saveAs() {
        OpenProposal open = context.current().proposal().orElseThrow();
        return saving.saveAs(open, open.suggestedName());
    }

    /** The file with an extension, unless that makes it another file that must not be replaced. */
    Optional<Path> agreed(Path chosen, String extension) {
        return saving.agreed(chosen, extension);
    }

    /** Shows what somebody else has put in the file of what is open. */
    void take(OpenProposal open, StoredProposal theirs) {
        saving.take(open, theirs);
    }

    /** Whether a drive is still waited for. */
    public boolean isWaiting() {
        return context.waiting().isRunning();
    }

    public void close() {
        if (mayLeave()) {
            opener.close();
        }
    }

    /**
     * Whether the proposal may be left: no drive is waited for, which may be saving it, and it has no unsaved changes, or the user
     * has said what is to become of them.
     */
    public boolean mayLeave() {
        context.current().commit();
        if (isWaiting()) {
            dialogs.tell(Texts.of("command.file.busy"), Texts.of("command.file.busy.advice"));
            return false;
        }
        Optional<OpenProposal> changed =
                context.current().proposal().filter(open -> open.document().isChanged());
        if (changed.isEmpty()) {
            return true;
        }
        return switch (dialogs.askUnsaved(changed.get().name())) {
            case SAVE -> save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }
}
