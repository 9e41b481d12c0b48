package dk.forslagsark.editor;

import dk.forslagsark.editor.command.CommandContext;
import dk.forslagsark.editor.command.ExportAction;
import dk.forslagsark.editor.command.FileActions;
import dk.forslagsark.file.Settings;
import dk.forslagsark.language.Texts;
import javafx.stage.Stage;

/**
 * How a window is closed.
 *
 * @param files asks what is to become of unsaved changes
 * @param exporting keeps the window open while it runs
 */
record WindowClosing(Stage stage, CommandContext context, FileActions files, ExportAction exporting) {

    /** The button of the window does the same as the menu. */
    void install() {
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
    }

    /** Closes the window, unless the user wants to stay. */
    void close() {
        if (exporting.isRunning()) {
            context.dialogs().tell(Texts.of("closing.export-unfinished"), Texts.of("closing.export-unfinished.wait"));
        } else if (files.mayLeave()) {
            Settings.Window place =
                    WindowPlace.of(stage, context.settings().now().window());
            context.settings().change(known -> known.withWindow(place));
            stage.hide();
            context.settings().finish();
        }
    }
}
