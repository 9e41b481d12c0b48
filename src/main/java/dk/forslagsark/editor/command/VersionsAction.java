package dk.forslagsark.editor.command;

import dk.forslagsark.document.WholeEdits;
import dk.forslagsark.editor.compare.VersionsPane;
import dk.forslagsark.editor.compare.VersionsPane.Older;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.recovery.KeptVersion;
import dk.forslagsark.file.recovery.Versions;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Shows older versions of what is open, and puts one back. */
public final class VersionsAction {
    private static final Logger LOG = System.getLogger(VersionsAction.class.getName());

    private final CommandContext context;
    private final Versions versions;
    private final Waiting waiting;

    public VersionsAction(CommandContext context, Versions versions) {
        this.context = context;
        this.versions = versions;
        waiting = context.waiting();
    }

    void run() {
        context.current().commit();
        context.current().proposal().ifPresent(open -> open.onDisk().ifPresent(onDisk -> run(open, onDisk)));
    }

    private void run(OpenProposal open, OnDisk onDisk) {
        try {
            show(open, onDisk, read(onDisk.file()));
        } catch (FileProblem problem) {
            context.dialogs().tell(Texts.of("command.versions.failed"), problem.getMessage());
        } catch (CancellationException stopped) {
            context.messages().say(Texts.of("command.versions.not"));
        }
    }

    private void show(OpenProposal open, OnDisk onDisk, List<Older> kept) {
        List<Older> older = kept.stream()
                .filter(version -> !version.proposal().equals(onDisk.content()))
                .toList();
        if (older.isEmpty()) {
            context.messages().say(Texts.of("command.versions.none", open.name()));
            return;
        }
        VersionsPane pane = new VersionsPane(open.document().proposal(), older);
        if (context.dialogs()
                .ask(Texts.of("command.versions.of", open.name()), Texts.of("command.versions.restore"), pane)) {
            restore(open, pane.chosen());
        }
    }

    private List<Older> read(Path file) throws FileProblem {
        return waiting.<List<Older>, FileProblem>on(
                Texts.of("command.versions.reading", file.getFileName()), file, () -> all(versions.of(file)));
    }

    /** One that cannot be read does not keep the others from being looked at. */
    private static List<Older> all(List<KeptVersion> kept) {
        List<Older> all = new ArrayList<>();
        for (KeptVersion version : kept) {
            try {
                all.add(new Older(version.when(), version.read()));
            } catch (FileProblem e) {
                LOG.log(Level.WARNING, "could not read " + version.stored(), e);
            }
        }
        return all;
    }

    private void restore(OpenProposal open, Older chosen) {
        open.document()
                .apply(WholeEdits.replace(
                        Phrase.of("command.versions.edit", Phrase.spelt(chosen::words)), chosen.proposal()));
        context.messages().say(Texts.of("command.versions.done", Phrase.spelt(chosen::words)));
    }
}
