package dk.forslagsark.editor.command;

import dk.forslagsark.editor.page.Tip;
import dk.forslagsark.language.Texts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tool bar. Its buttons do not take the keyboard from the sheet: all they do can be done by keys. */
public final class EditorToolBar {
    private EditorToolBar() {}

    /** The export stands apart: it is in sight however narrow the window is. */
    public static HBox bar(EditorCommands commands) {
        HBox bar = new HBox(tools(commands), exporting(commands));
        HBox.setHgrow(bar.getChildren().get(0), Priority.ALWAYS);
        bar.getStyleClass().add("tools");
        return bar;
    }

    private static ToolBar tools(EditorCommands commands) {
        ToolBar tools = new ToolBar(
                icon(commands.file.create, Feather.FILE_PLUS),
                icon(commands.file.open, Feather.FOLDER),
                icon(commands.file.save, Feather.SAVE),
                separator(),
                icon(commands.edit.undo, Feather.CORNER_UP_LEFT),
                icon(commands.edit.redo, Feather.CORNER_UP_RIGHT),
                separator(),
                worded(commands.row.insertBelow, Feather.PLUS, Texts.of("command.bar.row")),
                worded(commands.row.addDetail, Feather.CORNER_DOWN_RIGHT, Texts.of("command.bar.detail")),
                icon(commands.row.duplicate, Feather.COPY),
                icon(commands.row.delete, Feather.TRASH_2),
                icon(commands.row.moveUp, Feather.ARROW_UP),
                icon(commands.row.moveDown, Feather.ARROW_DOWN),
                separator(),
                commands.form.button());
        tools.setMinWidth(0);
        return tools;
    }

    private static Button icon(Command command, Feather icon) {
        Button button = button(command, icon);
        button.getStyleClass().addAll("flat", "button-icon");
        return button;
    }

    private static Button worded(Command command, Feather icon, String text) {
        Button button = button(command, icon);
        button.setText(text);
        return button;
    }

    private static Button exporting(EditorCommands commands) {
        Button button = worded(commands.file.export, Feather.GRID, Texts.of("command.bar.export"));
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Button button(Command command, Feather icon) {
        Button button = new Button(null, new FontIcon(icon));
        button.setFocusTraversable(false);
        button.disableProperty().bind(command.enabledProperty().not());
        button.setOnAction(event -> command.run());
        button.accessibleTextProperty().bind(command.nameProperty());
        String key =
                command.key().map(any -> "  (" + any.getDisplayText() + ")").orElse("");
        Tip.install(button, Bindings.concat(command.nameProperty(), key));
        return button;
    }

    private static Node separator() {
        return new Separator(Orientation.VERTICAL);
    }
}
