package dk.forslagsark.editor.command;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.FormEdits;
import dk.forslagsark.editor.page.Tip;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** The choice of the form, in the menu Vis and in the tool bar. */
final class FormChoice {
    private final Current current;
    private final List<RadioMenuItem> items = new ArrayList<>();
    private final Menu menu = new Menu(Texts.of("command.form"));
    private final MenuButton button = new MenuButton();

    FormChoice(Current current) {
        this.current = current;
        menu.getItems().setAll(items());
        button.getItems().setAll(items());
        button.setFocusTraversable(false);
        button.setId("form-choice");
        Tip.install(button, Texts.of("command.form.what"));
    }

    Menu menu() {
        return menu;
    }

    MenuButton button() {
        return button;
    }

    private List<MenuItem> items() {
        ToggleGroup group = new ToggleGroup();
        return Stream.of(Form.values()).<MenuItem>map(form -> item(form, group)).toList();
    }

    private MenuItem item(Form form, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(form.label());
        item.setMnemonicParsing(false);
        item.setUserData(form);
        item.setToggleGroup(group);
        item.setOnAction(event -> current.workspace().ifPresent(shown -> choose(shown, form)));
        items.add(item);
        return item;
    }

    private void choose(Workspace shown, Form form) {
        shown.commit();
        Document document = shown.document();
        if (Form.of(document.proposal()) != form) {
            document.apply(FormEdits.choose(form, shown.pageProperty().get()));
        }
        shown.focus();
    }

    /** Shows which form the open proposal is written for. */
    void refresh() {
        Optional<Form> chosen =
                current.workspace().map(shown -> Form.of(shown.document().proposal()));
        menu.setDisable(chosen.isEmpty());
        button.setDisable(chosen.isEmpty());
        button.setText(chosen.map(Form::shortLabel).orElse(Texts.of("command.form")));
        button.setAccessibleText(Texts.of("command.form.chosen", button.getText()));
        items.forEach(item -> item.setSelected(chosen.equals(Optional.of(item.getUserData()))));
    }
}
