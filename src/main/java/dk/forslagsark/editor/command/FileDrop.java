package dk.forslagsark.editor.command;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens a file that is dropped on the window, after the drop is over: opening may ask, and the giver waits so long. */
public final class FileDrop {
    private FileDrop() {}

    public static void install(Scene scene, Consumer<Path> open) {
        scene.setOnDragOver(FileDrop::accept);
        scene.setOnDragDropped(event -> {
            event.setDropCompleted(event.getDragboard().hasFiles());
            event.getDragboard().getFiles().stream()
                    .findFirst()
                    .map(File::toPath)
                    .ifPresent(file -> Platform.runLater(() -> open.accept(file)));
        });
    }

    private static void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
    }
}
