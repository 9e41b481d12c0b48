package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.WindowLanguage;
import dk.forslagsark.language.Language;
import dk.forslagsark.language.Texts;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/**
 * The choice of what the windows speak. Each language is called as it calls itself, so that whoever does not understand the other one finds back.
 *
 * @param settings where it is kept from one time to the next
 */
public record LanguageChoice(SavedSettings settings) {
    /** The menu in which it is chosen. */
    public Menu menu() {
        ToggleGroup group = new ToggleGroup();
        Menu menu = new Menu(Texts.of("view.language"));
        menu.getItems()
                .setAll(Stream.of(Language.values())
                        .<MenuItem>map(language -> item(language, group))
                        .toList());
        return menu;
    }

    private RadioMenuItem item(Language language, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(language.title());
        item.setId("language-" + language.key());
        item.setToggleGroup(group);
        item.setSelected(language == Language.spoken());
        item.setOnAction(event -> choose(language));
        return item;
    }

    private void choose(Language language) {
        settings.change(known -> known.withView(view -> view.withLanguage(language)));
        WindowLanguage.speak(language);
    }
}
