package dk.forslagsark.editor.command;

import dk.forslagsark.document.Document;
import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.file.Examples;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.proposal.Proposal;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the menu Fil does with a proposal as a whole. Nothing unsaved is left behind without asking. */
public final class FileActions {
    private static final Logger LOG = System.getLogger(FileActions.class.getName());
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    private final CommandContext context;
    private final Opener opener;
    private final Dialogs dialogs;

    public FileActions(CommandContext context, Opener opener) {
        this.context = context;
        this.opener = opener;
        this.dialogs = context.dialogs();
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
            dialogs.chooseProposal().ifPresent(this::read);
        }
    }

    public void open(Path file) {
        if (mayLeave()) {
            read(file);
        }
    }

    private void read(Path file) {
        try {
            Path absolute = file.toAbsolutePath().normalize();
            Proposal proposal = ProposalFile.read(absolute);
            context.settings().change(settings -> settings.withOpened(absolute));
            opener.open(new OpenProposal(Document.of(proposal), Optional.of(absolute)));
        } catch (FileProblem problem) {
            LOG.log(Level.INFO, "could not open " + file, problem);
            boolean isGone = !Files.exists(file);
            context.settings().change(settings -> isGone ? settings.withoutRecent(file) : settings);
            dialogs.tell("Filen kan ikke åbnes", problem.getMessage());
        }
    }

    /** Saves to the file the proposal belongs to, or asks for one; whether it was saved. */
    public boolean save() {
        return context.current()
                .proposal()
                .map(open -> open.file().map(file -> write(open, file)).orElseGet(this::saveAs))
                .orElse(true);
    }

    /** Asks where to save; whether it was saved. */
    public boolean saveAs() {
        OpenProposal open = context.current().proposal().orElseThrow();
        context.current().commit();
        return dialogs.chooseTarget(open.suggestedName() + ".forslag")
                .flatMap(chosen -> agreed(chosen, ".forslag", ".json"))
                .map(file -> write(open, file))
                .orElse(false);
    }

    /** The file with an extension, unless that makes it another file that must not be replaced. */
    Optional<Path> agreed(Path chosen, String extension, String... others) {
        String name = chosen.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean complete = name.endsWith(extension) || Arrays.stream(others).anyMatch(name::endsWith);
        Path file = complete ? chosen : chosen.resolveSibling(chosen.getFileName() + extension);
        return complete || !Files.exists(file) || dialogs.mayReplace(file) ? Optional.of(file) : Optional.empty();
    }

    private boolean write(OpenProposal open, Path file) {
        context.current().commit();
        Proposal written = open.document().proposal();
        try {
            ProposalFile.write(written, file);
        } catch (FileProblem problem) {
            LOG.log(Level.WARNING, "could not save " + file, problem);
            dialogs.tell("Forslaget er ikke gemt", problem.getMessage());
            return false;
        }
        open.belongsTo(file.toAbsolutePath().normalize());
        context.settings().change(settings -> settings.withOpened(file));
        open.document().markSaved(written);
        context.messages().say("Gemt kl. " + LocalTime.now().format(CLOCK));
        return true;
    }

    public void close() {
        if (mayLeave()) {
            opener.close();
        }
    }

    /** Whether the proposal may be left: it has no unsaved changes, or the user has said what is to become of them. */
    public boolean mayLeave() {
        context.current().commit();
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
