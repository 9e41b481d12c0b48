package dk.forslagsark.editor;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens a file that is dropped on the window. */
final class FileDrop {
    private FileDrop() {}

    static void install(Scene scene, Consumer<Path> open) {
        scene.setOnDragOver(FileDrop::accept);
        scene.setOnDragDropped(event -> {
            event.setDropCompleted(event.getDragboard().hasFiles());
            event.getDragboard().getFiles().stream()
                    .findFirst()
                    .map(File::toPath)
                    .ifPresent(open);
        });
    }

    private static void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
    }
}
