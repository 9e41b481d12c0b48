package dk.forslagsark.editor.workspace;

import dk.forslagsark.editor.page.Page;
import dk.forslagsark.editor.sheet.PageWithSheet;
import dk.forslagsark.editor.sheet.Pointing;
import dk.forslagsark.editor.sheet.Sheet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** The sheets of the pages. All show expressions, or all what they come to. */
final class PageSheets {
    private final BooleanProperty sources = new SimpleBooleanProperty();
    private final Pointing pointing;
    private Consumer<Sheet> onSheet = sheet -> {};

    /**
     * @param pointing what formulas are pointed at with
     */
    PageSheets(Pointing pointing) {
        this.pointing = pointing;
    }

    /** The sheet of the page, if it has one. */
    static Optional<Sheet> of(Page page) {
        return page instanceof PageWithSheet on ? Optional.of(on.sheet()) : Optional.empty();
    }

    /** Takes in the sheet of a page that has just been made. */
    void add(Page made) {
        of(made).ifPresent(sheet -> {
            sheet.sourcesProperty().bind(sources);
            sheet.setPointing(pointing);
            onSheet.accept(sheet);
        });
    }

    /** Called with each sheet of those pages, and each there comes to be. */
    void onSheet(Stream<Page> made, Consumer<Sheet> told) {
        made.flatMap(page -> of(page).stream()).forEach(told);
        onSheet = told;
    }

    /** Shows what those show: expressions, or what they come to. */
    void takeOver(PageSheets before) {
        sources.set(before.sources.get());
    }

    boolean showSources() {
        return sources.get();
    }

    /** Shows expressions instead of what they come to, or the other way round. */
    void toggleSources() {
        sources.set(!sources.get());
    }
}
