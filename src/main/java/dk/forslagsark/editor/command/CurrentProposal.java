package dk.forslagsark.editor.command;

import dk.forslagsark.document.Document;
import dk.forslagsark.editor.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One proposal at a time with its pages, or none. Who shows it is told when it is another. */
public final class CurrentProposal implements Current, Opener {
    private final Function<Document, Workspace> pages;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> ofPages = new ArrayList<>();
    private Optional<OpenProposal> proposal = Optional.empty();
    private Optional<Workspace> workspace = Optional.empty();

    /**
     * @param pages makes the pages of a document
     */
    public CurrentProposal(Function<Document, Workspace> pages) {
        this.pages = pages;
    }

    /** Called when another proposal has been opened, or the one that was has been closed. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Called after that, and when the pages of the same proposal have been made anew. */
    public void onPages(Runnable listener) {
        ofPages.add(listener);
    }

    @Override
    public Optional<OpenProposal> proposal() {
        return proposal;
    }

    @Override
    public Optional<Workspace> workspace() {
        return workspace;
    }

    @Override
    public void open(OpenProposal opened) {
        change(Optional.of(opened));
    }

    @Override
    public void close() {
        change(Optional.empty());
    }

    /** Makes the pages anew, with the same in front as before: what they say is another language now. */
    public void renew() {
        Optional<Workspace> before = workspace;
        workspace = pagesOf(proposal);
        ofPages.forEach(Runnable::run);
        workspace.ifPresent(now -> before.ifPresent(now::takeOver));
    }

    private Optional<Workspace> pagesOf(Optional<OpenProposal> shown) {
        return shown.map(OpenProposal::document).map(pages);
    }

    private void change(Optional<OpenProposal> changed) {
        proposal = changed;
        workspace = pagesOf(changed);
        listeners.forEach(Runnable::run);
        ofPages.forEach(Runnable::run);
    }
}
