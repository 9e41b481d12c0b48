package dk.forslagsark.editor.sheet;

import dk.forslagsark.spoken.SpokenChoice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/** The choices of a cell, below it. The keyboard stays in the field above; a click takes a choice at once. */
final class ChoiceList extends ListView<String> {
    private static final double ROW_HEIGHT = 27;
    private static final double LEAST_WIDTH = 130;
    private static final double PADDING = 40;
    private static final int MOST_ROWS = 10;

    private final Runnable onPick;
    private String typed = "";
    /** Whether the user has made a choice, be it the one that was there. */
    private boolean chosen;

    /**
     * @param onPick called when a choice has been clicked on
     */
    ChoiceList(Runnable onPick) {
        this.onPick = onPick;
        setId("cell-choices");
        setFocusTraversable(false);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pick);
    }

    /** Offers the choices of the cell, with the one in the cell taken, or the one that begins with the letter typed. */
    void offer(Cell cell, String letter) {
        typed = "";
        chosen = false;
        getItems().setAll(cell.choices().stream().map(SpokenChoice::shown).toList());
        getSelectionModel().clearAndSelect(Math.max(0, cell.choices().indexOf(cell.text())));
        seek(letter);
    }

    /** Lists these, none of them taken. */
    void suggest(List<String> suggestions) {
        chosen = false;
        getItems().setAll(suggestions);
        getSelectionModel().clearSelection();
        scrollTo(0);
    }

    boolean isChosen() {
        return chosen;
    }

    String choice() {
        return getSelectionModel().getSelectedItem();
    }

    /** Takes the next or the previous of the choices. */
    void step(int by) {
        int count = getItems().size();
        int from = getSelectionModel().getSelectedIndex();
        choose(Math.floorMod(from < 0 && by < 0 ? by : from + by, count));
        if (count > MOST_ROWS) {
            scrollTo(choice());
        }
    }

    /** Takes the first of the choices that begins as the letters typed one after the other. */
    void seek(String letter) {
        if (!letter.isEmpty()) {
            String longer = typed + letter.toLowerCase(Locale.ROOT);
            typed = find(longer).isPresent() ? longer : letter.toLowerCase(Locale.ROOT);
            find(typed).ifPresent(choice -> choose(getItems().indexOf(choice)));
        }
    }

    /**
     * Lies below the cell, or above it where there is no room below, and as far to the left as it must.
     *
     * @param right the right edge of the window
     * @param bottom its lower edge
     */
    void put(Bounds cell, double right, double bottom) {
        double height = Math.min(MOST_ROWS, getItems().size()) * ROW_HEIGHT + 2;
        double width = Math.max(cell.getWidth(), Math.max(LEAST_WIDTH, widest()));
        boolean below = cell.getMaxY() + height <= bottom;
        double y = below ? cell.getMaxY() : cell.getMinY() - height;
        resizeRelocate(Math.min(cell.getMinX(), right - width), y, width, height);
    }

    private double widest() {
        return getItems().stream().mapToDouble(ChoiceList::width).max().orElse(0);
    }

    private static double width(String text) {
        return new Text(text).getLayoutBounds().getWidth() + PADDING;
    }

    /** The list must not get the keyboard, for that would end the edit before the choice is made. */
    private void pick(MouseEvent event) {
        event.consume();
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof ListCell)) {
            node = node.getParent();
        }
        if (node instanceof ListCell<?> picked && !picked.isEmpty()) {
            choose(picked.getIndex());
            onPick.run();
        }
    }

    private void choose(int index) {
        chosen = true;
        getSelectionModel().clearAndSelect(index);
    }

    private Optional<String> find(String beginning) {
        return getItems().stream()
                .filter(choice -> choice.toLowerCase(Locale.ROOT).startsWith(beginning))
                .findFirst();
    }
}
