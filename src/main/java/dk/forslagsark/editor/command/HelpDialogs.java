package dk.forslagsark.editor.command;

import dk.forslagsark.cli.ProgramVersion;
import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.editor.find.KeyGroup;
import dk.forslagsark.editor.find.KeyPane;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the menu Hjælp shows. */
final class HelpDialogs {
    private HelpDialogs() {}

    static void keys(Dialogs dialogs, List<KeyGroup> groups) {
        KeyPane keys = new KeyPane(groups);
        dialogs.show("Genveje", keys, keys::begin);
    }

    static void about(Dialogs dialogs) {
        Label name = new Label("Forslagsark " + ProgramVersion.text());
        name.getStyleClass().add("start-title");
        Label text = new Label("Et regneark til kommunale business cases.\nLicens: Apache 2.0.");
        dialogs.show("Om Forslagsark", new VBox(name, text), () -> {});
    }
}
