package dk.forslagsark.editor.sheet;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A row of the table. It stays the same object while what it shows changes. */
final class SheetRow {
    private final Object key;
    private final ReadOnlyObjectWrapper<RowContent> content;

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

    void show(RowContent changed) {
        content.set(changed);
    }
}
