package dk.forslagsark.editor.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;

/** The pages of the desk with their tabs. One of them is always shown. */
final class DeskPages extends BorderPane {
    private final List<DeskPage> pages;
    private final List<ToggleButton> tabs = new ArrayList<>();
    private Runnable onChange = () -> {};
    private DeskPage shown;

    DeskPages(List<DeskPage> pages) {
        this.pages = List.copyOf(pages);
        pages.forEach(page -> tabs.add(tab(page)));
        SegmentedButton segments = new SegmentedButton();
        segments.getButtons().setAll(tabs);
        segments.getToggleGroup().selectedToggleProperty().addListener((seen, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            }
        });
        HBox line = new HBox(segments);
        line.getStyleClass().add("desk-tabs");
        setTop(line);
        open(0);
    }

    /** Called when another page is shown. */
    void onChange(Runnable listener) {
        onChange = listener;
    }

    private ToggleButton tab(DeskPage page) {
        ToggleButton tab = new ToggleButton();
        tab.textProperty().bind(page.titleProperty());
        tab.setMnemonicParsing(false);
        tab.selectedProperty().addListener((seen, before, selected) -> {
            if (selected) {
                show(page);
            }
        });
        return tab;
    }

    private void show(DeskPage page) {
        shown = page;
        Node content = page.content();
        setCenter(content);
        onChange.run();
        page.begin();
    }

    /** Opens the page with that number, from 0, and gives it the keyboard. */
    void open(int number) {
        if (isShown(number)) {
            shown.begin();
        } else {
            tabs.get(number).setSelected(true);
        }
    }

    DeskPage shown() {
        return shown;
    }

    /** The number of the one that is shown, from 0. */
    int number() {
        return pages.indexOf(shown);
    }

    boolean isShown(int number) {
        return shown == pages.get(number);
    }

    /** What the page with that number is called, without how much there is on it. */
    String name(int number) {
        return pages.get(number).titleProperty().get().replaceFirst(" · .*", "");
    }

    int count() {
        return pages.size();
    }

    void show(DeskContent content) {
        pages.forEach(page -> page.show(content));
    }
}
