package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.Mnemonics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Something the user can do from a menu, and perhaps by a key or from the tool bar. */
public final class Command {
    private final StringProperty name;
    private final Optional<KeyCombination> key;
    private final List<KeyCombination> others = new ArrayList<>();
    private final List<String> characters = new ArrayList<>();
    private final Runnable action;
    private final BooleanSupplier when;
    /** The letter that chooses it in its menu. */
    private final ObjectProperty<Optional<Character>> letter = new SimpleObjectProperty<>(Optional.empty());

    private final BooleanProperty enabled = new SimpleBooleanProperty(true);

    /**
     * @param name what it is called in the menu
     * @param key its key, such as {@code Ctrl+S}; empty for none
     * @param action what it does
     */
    public Command(String name, String key, Runnable action) {
        this(name, key, action, () -> true);
    }

    /**
     * @param when whether it can be done as things stand
     */
    public Command(String name, String key, Runnable action, BooleanSupplier when) {
        this.name = new SimpleStringProperty(name);
        this.key = key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key));
        this.action = action;
        this.when = when;
    }

    /** The same by further keys, which no menu shows. */
    public Command also(String... keys) {
        Stream.of(keys).map(KeyCombination::valueOf).forEach(others::add);
        return this;
    }

    /**
     * The same by Ctrl and a character, whichever key of the keyboard it stands on and whatever else that key needs: a bracket is
     * behind AltGr on a Danish one.
     */
    Command alsoBy(String character) {
        characters.add(character);
        return this;
    }

    /** Whether the event is its key. */
    public boolean isKey(KeyEvent event) {
        return key.filter(own -> own.match(event)).isPresent();
    }

    /** Whether the event is one of its further keys. */
    boolean isAlso(KeyEvent event) {
        return others.stream().anyMatch(other -> other.match(event))
                || event.isControlDown() && characters.contains(event.getText());
    }

    public String name() {
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

    /** Its key and its further keys, as they stand on the keyboard. */
    String keys() {
        Stream<String> byKeys = Stream.concat(key.stream(), others.stream()).map(KeyCombination::getDisplayText);
        return Stream.concat(byKeys, characters.stream().map(character -> "Ctrl+" + character))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public ReadOnlyBooleanProperty enabledProperty() {
        return enabled;
    }

    /** Looks anew whether it can be done. */
    public void refresh() {
        enabled.set(when.getAsBoolean());
    }

    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }

    /** Gives the commands among the items of a menu a letter each. */
    static void mark(List<MenuItem> items) {
        List<Command> commands = items.stream()
                .map(MenuItem::getUserData)
                .filter(Command.class::isInstance)
                .map(Command.class::cast)
                .toList();
        List<Optional<Character>> letters =
                Mnemonics.letters(commands.stream().map(Command::name).toList());
        IntStream.range(0, letters.size()).forEach(i -> commands.get(i).letter.set(letters.get(i)));
    }

    public MenuItem menuItem() {
        return setUp(new MenuItem());
    }

    private <T extends MenuItem> T setUp(T item) {
        item.setUserData(this);
        item.textProperty()
                .bind(Bindings.createStringBinding(() -> Mnemonics.marked(name.get(), letter.get()), name, letter));
        item.disableProperty().bind(enabled.not());
        key.ifPresent(item::setAccelerator);
        item.setOnAction(event -> run());
        return item;
    }

    /** An item with a mark that says how things stand. */
    public CheckMenuItem checkItem(BooleanSupplier isOn) {
        CheckMenuItem item = setUp(new CheckMenuItem());
        item.parentMenuProperty()
                .addListener((seen, before, menu) ->
                        menu.addEventHandler(Menu.ON_SHOWING, event -> item.setSelected(isOn.getAsBoolean())));
        return item;
    }

    public MenuItem menuItem(Feather icon) {
        MenuItem item = menuItem();
        item.setGraphic(new FontIcon(icon));
        return item;
    }
}
