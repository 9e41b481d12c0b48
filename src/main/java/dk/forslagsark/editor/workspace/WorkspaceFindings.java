package dk.forslagsark.editor.workspace;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.FindingEdits;
import dk.forslagsark.editor.findings.FindingActions;
import dk.forslagsark.editor.findings.FindingsPanel;
import dk.forslagsark.find.Hit;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Passage;
import dk.forslagsark.version.Version;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the checks find, beside the pages of a document: gone to, mended and accepted, each in the version that is shown. */
public final class WorkspaceFindings {
    private final Workspace workspace;
    private final FindingsPanel panel;
    private BiConsumer<Document, Finding> accepting = (any, finding) -> {};

    WorkspaceFindings(Workspace workspace) {
        this.workspace = workspace;
        FindingActions actions = new FindingActions(
                this::goTo,
                ofNow(finding -> document()
                        .apply(FindingEdits.mend(finding, finding.fix().orElseThrow()))),
                ofNow(finding -> accepting.accept(document(), finding)),
                ofNow(finding -> document().apply(FindingEdits.withdraw(finding))));
        panel = new FindingsPanel(actions, workspace::focus);
    }

    private Document document() {
        return workspace.document();
    }

    FindingsPanel panel() {
        return panel;
    }

    /** Rows move: what was found in another version is not mended in this one. */
    private Consumer<Finding> ofNow(Consumer<Finding> action) {
        return finding -> {
            workspace.commit();
            if (panel.shown().filter(document().version()::equals).isPresent()) {
                action.accept(finding);
            }
        };
    }

    /** What asks why a finding is right. */
    public void onAccept(BiConsumer<Document, Finding> asking) {
        accepting = asking;
    }

    /** Gives them the keyboard. */
    public void focus() {
        workspace.commit();
        panel.focus();
    }

    /** Whether there are any to go to. */
    public boolean areThere() {
        return panel.isUsable();
    }

    void show(Version version) {
        panel.show(version);
    }

    /** Shows the place of the finding, and the part of the text that is meant. */
    private void goTo(Finding finding) {
        finding.passage()
                .ifPresentOrElse(
                        passage -> workspace.goTo(hit(finding.place(), passage)),
                        () -> workspace.goTo(finding.place()));
    }

    private Hit hit(Place place, Passage passage) {
        return new Hit(place, "", sectionText(place.page()), passage.from(), passage.to());
    }

    private String sectionText(Place.Page page) {
        return Stream.of(Section.values())
                .filter(section -> Place.Page.of(section) == page)
                .map(section -> document().proposal().supplement().sections().text(section))
                .findFirst()
                .orElse("");
    }
}
