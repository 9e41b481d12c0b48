package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.ProposalFile;
import java.nio.file.Path;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;

/** At 1280 x 800 what is empty above and below Table 1 gives way to its rows. */
class CrowdedPageTest extends RobotTest {
    private static final Path FILES = Path.of("src/test/resources/published-whole");

    @Test
    void emptyTextsGiveWayToTheRowsOfALongTableAndComeWhenAskedFor() throws Exception {
        editor.show(ProposalFile.read(FILES.resolve("BU04.forslag")));
        assertThat(textsInSight()).isEqualTo(2);

        editor.show(ProposalFile.read(FILES.resolve("TV01b.forslag")));
        assertThat(textsInSight()).isZero();

        editor.choose("Note til tabellen");
        assertThat(textsInSight()).isEqualTo(1);
    }

    private long textsInSight() {
        return editor.on(() -> editor.stage.getScene().getRoot().lookupAll(".table-text").stream()
                .filter(TextArea.class::isInstance)
                .filter(text ->
                        text.isVisible() && text.getParent().getStyleClass().contains("table-page"))
                .count());
    }
}
