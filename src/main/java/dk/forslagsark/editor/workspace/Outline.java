package dk.forslagsark.editor.workspace;

import dk.forslagsark.editor.workspace.OutlineEntry.Group;
import dk.forslagsark.language.Texts;
import dk.forslagsark.tables.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The list of pages in the order of the form. Up and Down go through it, Enter opens a page. */
final class Outline extends ScrollPane {
    private final Consumer<Place.Page> open;
    private final VBox list = new VBox();
    private final Map<Place.Page, OutlineRow> rows = new HashMap<>();
    private final Map<Group, Label> headings = new EnumMap<>(Group.class);
    private final Label note = new Label(Texts.of("outline.kept"));
    private List<OutlineEntry> entries = List.of();
    private Optional<Place.Page> shown = Optional.empty();

    /**
     * @param open opens a page and gives it the keyboard
     */
    Outline(Consumer<Place.Page> open) {
        this.open = open;
        getStyleClass().add("outline-scroll");
        setAccessibleText(Texts.of("outline.pages"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        list.getStyleClass().add("outline");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        note.getStyleClass().add("outline-note");
        note.setWrapText(true);
        setContent(list);
        list.heightProperty().addListener(seen -> Platform.runLater(this::revealShown));
        viewportBoundsProperty().addListener(seen -> Platform.runLater(this::revealShown));
    }

    /** The pages listed, from the top. */
    List<Place.Page> pages() {
        return entries.stream().map(OutlineEntry::page).toList();
    }

    /** What the pages are called, from the top. */
    List<String> names() {
        return entries.stream().map(OutlineEntry::name).toList();
    }

    void focus(Place.Page page) {
        OutlineRow row = rows.get(page);
        row.requestFocus();
        reveal(row);
    }

    /**
     * Shows the pages.
     *
     * @param selected the one that is open, which is among them
     */
    void show(List<OutlineEntry> listed, Place.Page selected) {
        entries = listed;
        List<Node> lines = lines();
        for (int i = 0; i < entries.size(); i++) {
            OutlineEntry entry = entries.get(i);
            row(entry.page()).show(entry, i + 1, entry.page() == selected);
        }
        if (!lines.equals(list.getChildren())) {
            list.getChildren().setAll(lines);
        }
        if (!shown.equals(Optional.of(selected))) {
            shown = Optional.of(selected);
            Platform.runLater(this::revealShown);
        }
    }

    /** Once the page that is open has its place in the list. */
    private void revealShown() {
        applyCss();
        layout();
        shown.map(rows::get).ifPresent(this::reveal);
    }

    private List<Node> lines() {
        List<Node> lines = new ArrayList<>();
        Group group = Group.FRONT;
        for (OutlineEntry entry : entries) {
            if (entry.group() != group) {
                group = entry.group();
                lines.add(heading(group));
            }
            lines.add(row(entry.page()));
        }
        if (group == Group.KEPT) {
            lines.add(note);
        }
        return lines;
    }

    private Label heading(Group group) {
        return headings.computeIfAbsent(group, missing -> {
            Label heading = new Label(missing.heading());
            heading.getStyleClass().add("outline-heading");
            return heading;
        });
    }

    private OutlineRow row(Place.Page page) {
        return rows.computeIfAbsent(page, missing -> new OutlineRow(() -> open.accept(missing)));
    }

    private void pressed(KeyEvent event) {
        int at = focused();
        if (at < 0) {
            return;
        }
        switch (event.getCode()) {
            case UP -> focusAt(at - 1);
            case DOWN -> focusAt(at + 1);
            case HOME -> focusAt(0);
            case END -> focusAt(entries.size() - 1);
            case ENTER, SPACE -> open.accept(pages().get(at));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int focused() {
        return IntStream.range(0, entries.size())
                .filter(i -> rows.get(entries.get(i).page()).isFocused())
                .findFirst()
                .orElse(-1);
    }

    private void focusAt(int index) {
        focus(entries.get(Math.max(0, Math.min(entries.size() - 1, index))).page());
    }

    /** Scrolls as little as brings the row in sight. */
    private void reveal(Node row) {
        double room = list.getHeight() - getViewportBounds().getHeight();
        if (room > 0) {
            double top = getVvalue() * room;
            double least =
                    row.getBoundsInParent().getMaxY() - getViewportBounds().getHeight();
            double most = row.getBoundsInParent().getMinY();
            setVvalue(Math.max(least, Math.min(most, top)) / room);
        }
    }
}
