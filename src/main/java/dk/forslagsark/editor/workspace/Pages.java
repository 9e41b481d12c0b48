package dk.forslagsark.editor.workspace;

import dk.forslagsark.document.Place;
import dk.forslagsark.editor.page.Page;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The pages of a document, each made when it is first asked for: there are many, and few are looked at. */
final class Pages {
    private final Map<Place.Page, Supplier<Page>> makers = new EnumMap<>(Place.Page.class);
    private final Map<Place.Page, Page> made = new EnumMap<>(Place.Page.class);
    private final Consumer<Page> onMade;

    /**
     * @param onMade called with each page when it has been made
     */
    Pages(Consumer<Page> onMade) {
        this.onMade = onMade;
    }

    void add(Place.Page key, Supplier<Page> maker) {
        makers.put(key, maker);
    }

    boolean has(Place.Page key) {
        return makers.containsKey(key);
    }

    Page get(Place.Page key) {
        if (!made.containsKey(key)) {
            made.put(key, makers.get(key).get());
            onMade.accept(made.get(key));
        }
        return made.get(key);
    }

    /** Those that have been asked for. */
    Collection<Page> made() {
        return made.values();
    }
}
