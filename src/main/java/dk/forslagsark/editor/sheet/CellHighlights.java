package dk.forslagsark.editor.sheet;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the cells of a sheet look at to know how they are to be set off. */
final class CellHighlights {
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.at(new Position(0, 0)));
    private final ObjectProperty<Optional<Selection>> cut = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Map<Position, String>> doubts = new SimpleObjectProperty<>(Map.of());
    private final BooleanProperty sources = new SimpleBooleanProperty();

    /** The cells that are selected. */
    ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    /** The cells that are to be moved by the next paste. */
    ObjectProperty<Optional<Selection>> cutProperty() {
        return cut;
    }

    /** The cells in which something may be wrong, with what it is. */
    ObjectProperty<Map<Position, String>> doubtsProperty() {
        return doubts;
    }

    /** Whether expressions are shown instead of what they come to. */
    BooleanProperty sourcesProperty() {
        return sources;
    }
}
