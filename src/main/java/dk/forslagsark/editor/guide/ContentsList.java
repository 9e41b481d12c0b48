package dk.forslagsark.editor.guide;

import dk.forslagsark.editor.guide.Guide.Spot;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** The contents: where one is, and where there is something that is sought. */
final class ContentsList extends ListView<ContentsEntry> {
    private static final PseudoClass CHAPTER = PseudoClass.getPseudoClass("chapter");

    private final List<ContentsEntry> all;
    private Map<ContentsEntry, Long> found = Map.of();
    private boolean isFollowing;

    /**
     * @param open is given where the heading is that is chosen
     */
    ContentsList(Guide guide, Consumer<Spot> open) {
        all = ContentsEntry.of(guide);
        setId("guide-contents");
        setAccessibleText(Texts.of("guide.contents"));
        getStyleClass().add("guide-contents");
        setPlaceholder(new Label(Texts.of("guide.not-found")));
        setCellFactory(list -> new EntryCell());
        getItems().setAll(all);
        getSelectionModel().selectedItemProperty().addListener((seen, before, entry) -> {
            if (entry != null && !isFollowing) {
                open.accept(entry.heading());
            }
        });
    }

    /** Leaves the headings under which something is found; all where nothing is sought. */
    void show(Sought sought, List<Spot> hits) {
        found = hits.stream()
                .map(spot -> ContentsEntry.over(spot, all))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        following(() -> getItems()
                .setAll(all.stream()
                        .filter(entry -> sought.isNothing() || found.containsKey(entry))
                        .toList()));
        refresh();
    }

    /** Selects the heading under which that stands. */
    void select(Spot spot) {
        following(() -> {
            ContentsEntry entry = ContentsEntry.over(spot, all);
            getSelectionModel().select(entry);
            scrollTo(Math.max(0, getItems().indexOf(entry) - 2));
        });
    }

    private void following(Runnable change) {
        isFollowing = true;
        change.run();
        isFollowing = false;
    }

    private final class EntryCell extends ListCell<ContentsEntry> {
        @Override
        protected void updateItem(ContentsEntry entry, boolean isEmpty) {
            super.updateItem(entry, isEmpty);
            setText(isEmpty ? null : words(entry));
            pseudoClassStateChanged(CHAPTER, !isEmpty && entry.level() == 1);
            setWrapText(true);
            setPrefWidth(0);
        }

        private String words(ContentsEntry entry) {
            Long hits = found.get(entry);
            return hits == null ? entry.name() : entry.name() + " (" + hits + ")";
        }
    }
}
