package dk.forslagsark.editor.text;

import dk.forslagsark.editor.page.TextMenu;
import dk.forslagsark.language.Texts;
import dk.forslagsark.spelling.SpelledWord;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of the right mouse button in a text with formatting; on a misspelled word it begins with what may have been meant. */
final class WritingMenu {
    private final FormattedArea area;
    private final Runnable checkAgain;
    private final List<MenuItem> ofWord = new ArrayList<>();
    private final CheckMenuItem spelling = new CheckMenuItem(Texts.of("text.spelling"));
    private final ContextMenu menu;

    /**
     * @param checkAgain looks at the spelling of the text again
     */
    WritingMenu(FormattedArea area, Runnable undo, Runnable redo, Runnable checkAgain) {
        this.area = area;
        this.checkAgain = checkAgain;
        MenuItem plain = TextMenu.item(
                Texts.of("text.paste-plain"), () -> FormattedClipboard.words().ifPresent(area::insert));
        menu = TextMenu.of(new TextMenu.Actions(
                undo, redo, area::cut, area::copy, area::paste, () -> area.replaceSelection(""), area::selectAll));
        menu.getItems().add(TextMenu.AFTER_PASTE, plain);
        spelling.setOnAction(event -> turn());
        menu.getItems().addAll(new SeparatorMenuItem(), spelling);
    }

    ContextMenu menu() {
        return menu;
    }

    private void turn() {
        Spelling.shared().turn(spelling.isSelected());
        checkAgain.run();
    }

    /** Fits the menu to the word at the caret. */
    void prepare() {
        menu.getItems().removeAll(ofWord);
        ofWord.clear();
        spelling.setSelected(Spelling.shared().isOn());
        area.misspelled().ifPresent(this::offer);
    }

    private void offer(SpelledWord word) {
        MenuItem waiting = new MenuItem(Texts.of("text.seeking-suggestions"));
        waiting.setDisable(true);
        ofWord.addAll(List.of(
                waiting,
                TextMenu.item(
                        Texts.of("text.add-word"),
                        () -> accept(() -> Spelling.shared().add(word.text()))),
                TextMenu.item(
                        Texts.of("text.ignore-word"),
                        () -> accept(() -> Spelling.shared().ignore(word.text()))),
                new SeparatorMenuItem()));
        menu.getItems().addAll(0, ofWord);
        Spelling.shared().suggest(word.text(), words -> suggest(word, waiting, words));
    }

    private void accept(Runnable step) {
        step.run();
        checkAgain.run();
    }

    private void suggest(SpelledWord word, MenuItem waiting, List<String> words) {
        int at = menu.getItems().indexOf(waiting);
        if (at < 0) {
            return;
        }
        waiting.setText(Texts.of("text.no-suggestions"));
        List<MenuItem> items = words.stream()
                .map(meant -> TextMenu.item(meant, () -> area.replaceWord(word, meant)))
                .toList();
        if (!items.isEmpty()) {
            menu.getItems().remove(waiting);
            menu.getItems().addAll(at, items);
            ofWord.addAll(items);
        }
    }
}
