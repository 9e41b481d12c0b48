package dk.forslagsark.editor.dialog;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.text.Font;

/** How the window looks: the theme, our own style sheet, and a font with digits of one width. */
public final class Appearance {
    /** JavaFX takes no list of fonts from a style sheet, so the first there is is chosen here. */
    private static final List<String> FONTS = List.of("Segoe UI", "Inter", "Noto Sans", "Liberation Sans", "Arial");

    private Appearance() {}

    public static void use(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    public static void dress(Scene scene) {
        scene.getStylesheets()
                .add(Appearance.class
                        .getResource("/dk/forslagsark/editor/editor.css")
                        .toExternalForm());
        useFont(scene.getRoot());
    }

    /** Dresses a dialog, which has a window of its own, like the window it belongs to. */
    public static void dress(DialogPane dialog, Scene owner) {
        dialog.getStylesheets().setAll(owner.getStylesheets());
        Mnemonics.mark(dialog);
        EnterKey.finishes(dialog);
        useFont(dialog);
    }

    private static void useFont(Parent root) {
        Set<String> installed = Set.copyOf(Font.getFamilies());
        FONTS.stream()
                .filter(installed::contains)
                .findFirst()
                .ifPresent(font -> root.setStyle("-fx-font-family: \"" + font + "\";"));
    }
}
