package dk.forslagsark.editor.command;

import dk.forslagsark.compare.Comparison;
import dk.forslagsark.editor.compare.DifferencesView;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/** Shows what differs between another file and what is open. */
public final class CompareAction {
    private final CommandContext context;
    private final Waiting waiting;

    public CompareAction(CommandContext context) {
        this.context = context;
        waiting = context.waiting();
    }

    void run() {
        context.current().commit();
        context.current().proposal().ifPresent(open -> context.dialogs()
                .chooseProposal(Texts.of("command.compare.choose"))
                .ifPresent(file -> compare(file, open)));
    }

    private void compare(Path file, OpenProposal open) {
        try {
            Proposal now = open.document().proposal();
            Comparison comparison = waiting.on(
                    Texts.of("command.compare.doing", file.getFileName()),
                    file,
                    () -> Comparison.of(ProposalFile.read(file), now));
            DifferencesView view = new DifferencesView();
            view.show(comparison);
            context.dialogs()
                    .show(Texts.of("command.compare.title", file.getFileName(), open.name()), view, view::requestFocus);
        } catch (FileProblem problem) {
            context.dialogs().tell(Texts.of("command.compare.problem"), ProblemWords.of(problem));
        } catch (CancellationException e) {
            context.messages().say(Texts.of("command.compare.stopped"));
        }
    }
}
