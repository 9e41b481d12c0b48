package dk.forslagsark.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A folder is dropped on a window, as the system tells it. */
class FileDropTest {
    @TempDir
    Path folder;

    private final CompletableFuture<Path> opened = new CompletableFuture<>();
    private final Scene scene = new Scene(new Group());

    @BeforeAll
    static void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void install() {
        FileDrop.install(scene, opened::complete);
    }

    @Test
    void aFolderIsTakenAndOpened() throws Exception {
        List<File> files = List.of(folder.toFile());
        assertThat(told(DragEvent.DRAG_OVER, files).getAcceptedTransferMode()).isEqualTo(TransferMode.COPY);
        assertThat(told(DragEvent.DRAG_DROPPED, files).isDropCompleted()).isTrue();
        assertThat(opened.get(60, TimeUnit.SECONDS)).isEqualTo(folder);
    }

    @Test
    void whatIsNoFileIsLeftAlone() {
        assertThat(told(DragEvent.DRAG_OVER, List.of()).getAcceptedTransferMode())
                .isNull();
        assertThat(told(DragEvent.DRAG_DROPPED, List.of()).isDropCompleted()).isFalse();
        assertThat(opened).isNotDone();
    }

    private DragEvent told(EventType<DragEvent> type, List<File> files) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            DragEvent event = event(type, files);
            EventHandler<? super DragEvent> handler =
                    type == DragEvent.DRAG_OVER ? scene.getOnDragOver() : scene.getOnDragDropped();
            handler.handle(event);
            return event;
        });
    }

    private static DragEvent event(EventType<DragEvent> type, List<File> files) {
        Dragboard board = DragboardHelper.createDragboard(clipboard(files));
        return new DragEvent(type, board, 0, 0, 0, 0, TransferMode.COPY, null, null, null);
    }

    private static TKClipboard clipboard(List<File> files) {
        return (TKClipboard) Proxy.newProxyInstance(
                FileDropTest.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (board, asked, values) -> switch (asked.getName()) {
                    case "hasContent" -> values[0] == DataFormat.FILES && !files.isEmpty();
                    case "getContent" -> files;
                    case "getContentTypes" -> files.isEmpty() ? Set.of() : Set.of(DataFormat.FILES);
                    case "getTransferModes" -> Set.of(TransferMode.COPY, TransferMode.MOVE);
                    default -> null;
                });
    }
}
