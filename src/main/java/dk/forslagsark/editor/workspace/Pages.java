package dk.forslagsark.editor.workspace;

import dk.forslagsark.editor.page.Page;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The pages of a document, each made when it is first asked for: there are many, and few are looked at. All show the same
 * version.
 */
final class Pages {
    private final Map<Place.Page, Supplier<Page>> makers = new HashMap<>();
    private final Map<Place.Page, Page> made = new HashMap<>();
    private final Consumer<Page> onMade;
    private IntFunction<Page> free = index -> {
        throw new IllegalStateException("no pages of free tables");
    };
    private Version version;
    private List<Finding> found = List.of();

    /**
     * @param onMade called with each page when it has been made
     */
    Pages(Consumer<Page> onMade) {
        this.onMade = onMade;
    }

    void add(Place.Page key, Supplier<Page> maker) {
        makers.put(key, maker);
    }

    /** How the pages of the free tables are made, by their index. */
    void addFree(IntFunction<Page> maker) {
        free = maker;
    }

    boolean has(Place.Page key) {
        return makers.containsKey(key) || key.freeTable().isPresent();
    }

    Page get(Place.Page key) {
        if (!made.containsKey(key)) {
            Page page = key.freeTable().isPresent()
                    ? free.apply(key.freeTable().getAsInt())
                    : makers.get(key).get();
            made.put(key, page);
            page.show(version);
            page.showFindings(found);
            onMade.accept(page);
        }
        return made.get(key);
    }

    /** Selects in the sheets what is selected in those that have been made so far, of the same version. */
    void takeOver(Pages before) {
        before.made.forEach((key, page) -> PageSheets.of(page)
                .ifPresent(shown -> PageSheets.of(get(key)).ifPresent(sheet -> sheet.selectAs(shown))));
    }

    /** Those that have been made. */
    Stream<Page> made() {
        return made.values().stream();
    }

    /** Shows a version, also on pages yet to be made. */
    void show(Version shown) {
        version = shown;
        made.values().forEach(page -> page.show(shown));
    }

    /** Marks what was found, also on pages yet to be made. */
    void showFindings(List<Finding> now) {
        found = List.copyOf(now);
        made.values().forEach(page -> page.showFindings(found));
    }

    /** Ends any edit under way, keeping what was typed. */
    void commit() {
        made.values().forEach(Page::commit);
    }
}
