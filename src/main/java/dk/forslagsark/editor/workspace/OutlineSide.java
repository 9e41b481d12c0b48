package dk.forslagsark.editor.workspace;

import dk.forslagsark.editor.page.WindowPart;
import dk.forslagsark.form.Form;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.layout.BorderPane;

/** The left side of the pages, where the outline stands as long as it is wanted and there is room for it. */
final class OutlineSide {
    private static final double LEAST_WIDTH = 900;

    private final BorderPane owner;
    private final Consumer<Place.Page> open;
    private final Outline outline;
    private boolean isWanted = true;
    private PageCounts found = PageCounts.NONE;

    /**
     * @param open shows a page and gives it the keyboard
     */
    OutlineSide(BorderPane owner, Consumer<Place.Page> open) {
        this.owner = owner;
        this.open = open;
        outline = new Outline(open);
        owner.widthProperty().addListener(seen -> place());
        place();
    }

    /** Shows how the pages of a version stand, and which of them is in front. What was last found stays until it is found anew. */
    void show(Version version, Place.Page selected) {
        PageCounts known = PageCounts.of(version.uncounted()).withWarningsOf(found);
        outline.show(OutlineEntries.of(Form.of(version.proposal()), version.proposal(), known, selected), selected);
    }

    /** The same once it has been checked. */
    void show(Version version, List<Finding> findings, Place.Page selected) {
        found = PageCounts.of(findings);
        show(version, selected);
    }

    /** What the page is called in the list. */
    String name(Place.Page page) {
        int index = outline.pages().indexOf(page);
        return index < 0 ? "" : outline.names().get(index);
    }

    PageNavigation navigation(Supplier<Place.Page> shown) {
        return new PageNavigation(outline, shown, open);
    }

    void show(boolean shown) {
        isWanted = shown;
        place();
    }

    /** Whether the window is wide enough for the list of pages, as far as is known. */
    boolean hasRoom() {
        return owner.getWidth() == 0 || owner.getWidth() >= LEAST_WIDTH;
    }

    /** In a narrow window the page needs the room; the menu Vis and Ctrl+Page Down lead to the others. */
    private void place() {
        owner.setLeft(isWanted && hasRoom() ? outline : null);
    }

    /** The outline, if it is shown, with what gives it the keyboard. */
    Stream<WindowPart> parts(Supplier<Place.Page> shown) {
        return Stream.of(new WindowPart(outline, () -> outline.focus(shown.get())))
                .filter(part -> part.node().getParent() != null);
    }
}
