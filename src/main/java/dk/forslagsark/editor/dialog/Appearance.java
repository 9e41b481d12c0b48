package dk.forslagsark.editor.dialog;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.stage.Window;

/** How the window looks: the theme, our own style sheet, and a font with digits of one width. */
public final class Appearance {
    /** JavaFX takes no list of fonts from a style sheet, so the first there is is chosen here. */
    private static final List<String> FONTS = List.of("Segoe UI", "Inter", "Noto Sans", "Liberation Sans", "Arial");

    private static final String DARK = new PrimerDark().getUserAgentStylesheet();

    /** The colour behind everything in the dark theme. */
    private static final Color DARK_GROUND = Color.web("#0d1117");

    private Appearance() {}

    /** Sets the theme of all windows. Before there is a control: JavaFX would read a theme of its own first, for nothing. */
    public static void use(boolean dark) {
        Application.setUserAgentStylesheet(dark ? DARK : new PrimerLight().getUserAgentStylesheet());
        Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .forEach(Appearance::fill);
    }

    /** What a window shows before anything is drawn in it, and where it has just grown: white would flash in the dark. */
    private static void fill(Scene scene) {
        scene.setFill(DARK.equals(Application.getUserAgentStylesheet()) ? DARK_GROUND : Color.WHITE);
    }

    public static void dress(Scene scene) {
        fill(scene);
        scene.getStylesheets()
                .add(Appearance.class
                        .getResource("/dk/forslagsark/editor/editor.css")
                        .toExternalForm());
        useFont(scene.getRoot());
        MenuKey.install(scene);
    }

    /** Dresses a dialog, which has a window of its own, like the window it belongs to. */
    public static void dress(DialogPane dialog, Scene owner) {
        dialog.getStylesheets().setAll(owner.getStylesheets());
        Mnemonics.mark(dialog);
        AnswerKeys.answer(dialog);
        useFont(dialog);
        dialog.sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(Appearance::fill));
    }

    private static void useFont(Parent root) {
        Set<String> installed = Set.copyOf(Font.getFamilies());
        FONTS.stream()
                .filter(installed::contains)
                .findFirst()
                .ifPresent(font -> root.setStyle("-fx-font-family: \"" + font + "\";"));
    }
}
