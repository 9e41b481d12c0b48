package dk.forslagsark.editor;

import dk.forslagsark.cli.Version;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What the menu Hjælp shows. */
final class HelpDialogs {
    private static final double LIST_HEIGHT = 460;
    private static final double LIST_WIDTH = 480;

    /** The keys of the sheet, which are no commands. */
    private static final List<List<String>> SHEET_KEYS = List.of(
            List.of("Skriv i cellen", "et tegn, tal eller bogstav"),
            List.of("Ret i cellen", "F2"),
            List.of("Afslut og gå ned / op", "Enter / Shift+Enter"),
            List.of("Afslut og gå til højre / venstre", "Tab / Shift+Tab"),
            List.of("Fortryd det skrevne", "Esc"),
            List.of("Ryd cellen", "Delete"),
            List.of("Flyt markøren", "piletaster, Page Up, Page Down"),
            List.of("Første / sidste celle i rækken", "Home / End"),
            List.of("Gendan", "også Ctrl+Shift+Z"),
            List.of("Første / sidste celle i arket", "Ctrl+Home / Ctrl+End"),
            List.of("Vælg styringsområde", "forbogstav, F2 eller Alt+pil ned"),
            List.of("Vis forslag, fx til udvalg", "Alt+pil ned"));

    private HelpDialogs() {}

    static void keys(Scene scene, Commands commands) {
        GridPane keys = new GridPane();
        keys.getStyleClass().add("key-list");
        SHEET_KEYS.forEach(row -> add(keys, row.get(0), row.get(1)));
        commands.all()
                .forEach(command -> command.key().ifPresent(key -> add(keys, command.name(), key.getDisplayText())));
        ScrollPane scroll = new ScrollPane(keys);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(LIST_WIDTH, LIST_HEIGHT);
        scroll.setMinHeight(LIST_HEIGHT);
        show(scene, "Genveje", scroll);
    }

    static void about(Scene scene) {
        Label name = new Label("Forslagsark " + Version.text());
        name.getStyleClass().add("start-title");
        Label text = new Label("Et regneark til kommunale business cases.\nLicens: Apache 2.0.");
        show(scene, "Om Forslagsark", new VBox(name, text));
    }

    private static void add(GridPane keys, String what, String key) {
        Label label = new Label(key);
        label.getStyleClass().add("key");
        keys.addRow(keys.getRowCount(), new Label(what), label);
    }

    private static void show(Scene scene, String title, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(scene.getWindow());
        dialog.setTitle(title);
        Look.dress(dialog.getDialogPane(), scene);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().add(new ButtonType("Luk", ButtonData.CANCEL_CLOSE));
        dialog.showAndWait();
    }
}
