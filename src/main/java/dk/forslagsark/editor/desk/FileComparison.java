package dk.forslagsark.editor.desk;

import dk.forslagsark.compare.Comparison;
import dk.forslagsark.editor.compare.DifferencesView;
import dk.forslagsark.editor.desk.files.FileWords;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.folder.ProposalSource;
import dk.forslagsark.language.Texts;
import java.util.concurrent.CancellationException;

/** Shows what differs between two files of the folder. */
record FileComparison(DeskContext context) {
    /** The older one, by when it was written, is what the newer one is compared with. */
    void show(FolderEntry one, FolderEntry other) {
        boolean isInOrder = !one.changed().isAfter(other.changed());
        compare(isInOrder ? one : other, isInOrder ? other : one);
    }

    private void compare(FolderEntry before, FolderEntry after) {
        try {
            Comparison comparison = context.waiting()
                    .on(
                            Texts.of("desk.comparing"),
                            after.file(),
                            () -> Comparison.of(ProposalSource.read(before.file()), ProposalSource.read(after.file())));
            DifferencesView view = new DifferencesView();
            view.show(comparison);
            String title = Texts.of("desk.from-to", FileWords.named(before), FileWords.named(after));
            context.dialogs().show(title, view, view::requestFocus);
        } catch (FileProblem problem) {
            context.dialogs().tell(Texts.of("desk.files-not-compared"), problem.getMessage());
        } catch (CancellationException e) {
            context.messages().say(Texts.of("desk.not-compared"));
        }
    }
}
