package dk.forslagsark.editor.sheet;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A row of the table. It stays the same object while what it shows changes. */
final class SheetRow {
    static final double LEAST_HEIGHT = 28;

    private final ReadOnlyObjectWrapper<GridRow> content;
    private final ReadOnlyDoubleWrapper height = new ReadOnlyDoubleWrapper(LEAST_HEIGHT);

    SheetRow(GridRow content) {
        this.content = new ReadOnlyObjectWrapper<>(content);
    }

    GridRow content() {
        return content.get();
    }

    ReadOnlyObjectProperty<GridRow> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** How high it is, in pixels. */
    ReadOnlyDoubleProperty heightProperty() {
        return height.getReadOnlyProperty();
    }

    void setHeight(double pixels) {
        height.set(pixels);
    }

    void show(GridRow changed) {
        content.set(changed);
    }
}
