package dk.forslagsark.editor.sheet;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A row of the table. It stays the same object while what it shows changes. */
final class SheetRow {
    private final Object key;
    private final ReadOnlyObjectWrapper<RowContent> content;
    private final ReadOnlyDoubleWrapper height = new ReadOnlyDoubleWrapper(SheetLayout.LEAST_HEIGHT);

    SheetRow(RowContent content) {
        this.key = content.key();
        this.content = new ReadOnlyObjectWrapper<>(content);
    }

    Object key() {
        return key;
    }

    RowContent content() {
        return content.get();
    }

    ReadOnlyObjectProperty<RowContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** How high it is, in pixels. */
    ReadOnlyDoubleProperty heightProperty() {
        return height.getReadOnlyProperty();
    }

    void setHeight(double pixels) {
        height.set(pixels);
    }

    void show(RowContent changed) {
        content.set(changed);
    }
}
