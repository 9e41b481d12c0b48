package dk.forslagsark.editor.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is asked has the keyboard, whatever windows come and go. */
class AskedFirstTest {
    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        on(() -> {
            AskedFirst.keepInFront();
            return null;
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        on(() -> {
            while (lastQuestion().isPresent()) {
                lastQuestion().orElseThrow().hide();
            }
            return null;
        });
        FxToolkit.cleanupStages();
    }

    @Test
    void aNewWindowComesBehindWhatIsAskedAndSoDoesTheQuestionBefore() throws TimeoutException {
        Stage first = shown();
        Stage question = asked(first);
        Stage second = shown();
        await(question::isFocused);
        Stage another = asked(second);
        assertThat(another).isNotSameAs(question);
        shown();
        await(another::isFocused);
        on(() -> {
            another.hide();
            return null;
        });
        await(question::isFocused);
    }

    private static Stage shown() {
        return on(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Pane(), 300, 200));
            stage.show();
            return stage;
        });
    }

    private static Stage asked(Stage window) throws TimeoutException {
        Optional<Stage> before = on(AskedFirstTest::lastQuestion);
        WindowDialogs dialogs = on(() -> new WindowDialogs(window, Optional::empty, folder -> {}));
        Platform.runLater(() -> dialogs.tell("Det gik ikke", "Prøv igen."));
        await(() -> !lastQuestion().equals(before));
        return on(AskedFirstTest::lastQuestion).orElseThrow();
    }

    private static Optional<Stage> lastQuestion() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.getModality() == Modality.APPLICATION_MODAL)
                .map(Stage.class::cast)
                .reduce((earlier, later) -> later);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> on(condition));
    }

    private static <T> T on(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }
}
