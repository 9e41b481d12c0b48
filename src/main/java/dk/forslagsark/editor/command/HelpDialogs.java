package dk.forslagsark.editor.command;

import dk.forslagsark.cli.Version;
import dk.forslagsark.editor.dialog.Look;
import dk.forslagsark.editor.find.KeyPane;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the menu Hjælp shows. */
final class HelpDialogs {
    private HelpDialogs() {}

    static void keys(Scene scene, EditorCommands commands) {
        KeyPane keys = new KeyPane(Keys.of(commands));
        Dialog<ButtonType> dialog = dialog(scene, "Genveje", keys);
        dialog.setResizable(true);
        dialog.setOnShown(event -> Platform.runLater(keys::begin));
        dialog.showAndWait();
    }

    static void about(Scene scene) {
        Label name = new Label("Forslagsark " + Version.text());
        name.getStyleClass().add("start-title");
        Label text = new Label("Et regneark til kommunale business cases.\nLicens: Apache 2.0.");
        dialog(scene, "Om Forslagsark", new VBox(name, text)).showAndWait();
    }

    private static Dialog<ButtonType> dialog(Scene scene, String title, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(scene.getWindow());
        dialog.setTitle(title);
        Look.dress(dialog.getDialogPane(), scene);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().add(new ButtonType("Luk", ButtonData.CANCEL_CLOSE));
        return dialog;
    }
}
