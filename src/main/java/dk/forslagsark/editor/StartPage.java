package dk.forslagsark.editor;

import dk.forslagsark.editor.command.Command;
import dk.forslagsark.editor.command.FileCommands;
import dk.forslagsark.editor.command.SavedSettings;
import dk.forslagsark.language.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an empty window offers. */
final class StartPage extends StackPane {
    private final VBox recent = new VBox();
    private final SavedSettings settings;
    private final Consumer<Path> open;

    /**
     * @param open opens one of the recent files
     */
    StartPage(FileCommands commands, SavedSettings settings, Consumer<Path> open) {
        this.settings = settings;
        this.open = open;
        Label title = new Label(Texts.of("about.program"));
        title.getStyleClass().add("start-title");
        Label lead = new Label(Texts.of("start.lead"));
        lead.getStyleClass().add("start-lead");
        HBox buttons = new HBox(
                button(commands.create, Texts.of("start.new"), Feather.FILE_PLUS, "accent"),
                button(commands.open, Texts.of("start.open"), Feather.FILE, "plain"),
                button(commands.openFolder, Texts.of("start.folder"), Feather.FOLDER, "plain"),
                button(commands.examples.get(0), Texts.of("start.example"), Feather.PLAY, "plain"));
        buttons.getStyleClass().add("start-buttons");
        recent.getStyleClass().add("start-recent");
        Label drop = new Label(Texts.of("start.drop"));
        drop.getStyleClass().add("start-note");
        VBox content = new VBox(title, lead, buttons, recent, drop);
        content.getStyleClass().add("start");
        getChildren().add(content);
        getStyleClass().add("start-page");
        showRecent();
    }

    /** Shows the files last opened. */
    void showRecent() {
        List<Path> files = settings.now().recent();
        Label heading = new Label(Texts.of("start.recent"));
        heading.getStyleClass().add("start-heading");
        recent.getChildren().clear();
        if (!files.isEmpty()) {
            recent.getChildren().add(heading);
        }
        files.forEach(file -> recent.getChildren().add(link(file)));
    }

    private HBox link(Path file) {
        Hyperlink link = new Hyperlink(file.getFileName().toString());
        link.setOnAction(event -> open.accept(file));
        Label folder = new Label(String.valueOf(file.toAbsolutePath().getParent()));
        folder.getStyleClass().add("start-folder");
        HBox line = new HBox(link, folder);
        line.getStyleClass().add("start-file");
        return line;
    }

    private static Button button(Command command, String text, Feather icon, String style) {
        Button button = new Button(text, new FontIcon(icon));
        button.getStyleClass().add(style);
        button.setOnAction(event -> command.run());
        return button;
    }
}
