package dk.forslagsark.editor;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Something the user can do from a menu, and perhaps by a key or from the tool bar. */
final class Command {
    private final StringProperty name;
    private final Optional<KeyCombination> key;
    private final Runnable action;
    private final BooleanProperty enabled = new SimpleBooleanProperty(true);

    /**
     * @param name what it is called in the menu
     * @param key its key, such as {@code Ctrl+S}; empty for none
     * @param action what it does
     */
    Command(String name, String key, Runnable action) {
        this.name = new SimpleStringProperty(name);
        this.key = key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key));
        this.action = action;
    }

    String name() {
        return name.get();
    }

    void rename(String changed) {
        name.set(changed);
    }

    StringProperty nameProperty() {
        return name;
    }

    Optional<KeyCombination> key() {
        return key;
    }

    BooleanProperty enabledProperty() {
        return enabled;
    }

    void run() {
        if (enabled.get()) {
            action.run();
        }
    }

    MenuItem menuItem() {
        MenuItem item = new MenuItem();
        item.setMnemonicParsing(false);
        item.textProperty().bind(name);
        item.disableProperty().bind(enabled.not());
        key.ifPresent(item::setAccelerator);
        item.setOnAction(event -> run());
        return item;
    }

    MenuItem menuItem(Feather icon) {
        MenuItem item = menuItem();
        item.setGraphic(new FontIcon(icon));
        return item;
    }
}
