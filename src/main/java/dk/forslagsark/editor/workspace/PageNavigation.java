package dk.forslagsark.editor.workspace;

import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Going from page to page in the order of the outline. */
public final class PageNavigation {
    private final Outline outline;
    private final Supplier<Place.Page> shown;
    private final Consumer<Place.Page> open;

    PageNavigation(Outline outline, Supplier<Place.Page> shown, Consumer<Place.Page> open) {
        this.outline = outline;
        this.shown = shown;
        this.open = open;
    }

    /** What the pages of the outline are called, from the top. */
    public List<String> names() {
        return outline.names();
    }

    /** Which page of the outline is shown, counted from 1. */
    public int number() {
        return outline.pages().indexOf(shown.get()) + 1;
    }

    /** Shows a page of the outline, counted from 1. */
    public void openNumber(int number) {
        open.accept(outline.pages().get(number - 1));
    }

    /** Shows the next (1) or the previous (-1) page of the outline. */
    public void step(int by) {
        List<Place.Page> all = outline.pages();
        open.accept(all.get(Math.floorMod(all.indexOf(shown.get()) + by, all.size())));
    }
}
