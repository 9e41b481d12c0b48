package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** What is told of the program, and the folders that are opened from there. */
class AboutTest extends RobotTest {
    @Test
    void openingSaysWhatToDoWhereNothingHappensAndThatAFolderIsGone() throws IOException {
        Path drafts = Files.createDirectories(folder.resolve("indstillinger").resolve("tilstand"));
        editor.choose("Om Forslagsark");

        assertThat(toldOnOpening(drafts))
                .isEqualTo("Åbner " + drafts
                        + ". Sker der ikke noget, har systemet intet program til det. Så kan du kopiere stien.");

        Files.move(drafts, folder.resolve("flyttet"));
        assertThat(toldOnOpening(drafts)).isEqualTo(drafts + " findes ikke længere.");
    }

    private String toldOnOpening(Path path) {
        return editor.on(() -> {
            Node about = editor.dialogs.shown.get(0);
            about.lookupAll(".hyperlink").stream()
                    .map(Hyperlink.class::cast)
                    .filter(link -> link.getAccessibleText().equals("Åbn " + path))
                    .forEach(Hyperlink::fire);
            return ((Label) about.lookup(".about-told")).getText();
        });
    }
}
