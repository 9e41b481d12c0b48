package dk.forslagsark.editor.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.compare.Merge;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Proposal;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class MergePaneTest {
    /** Who hears the choice has not seen the line above it. */
    @Test
    void aChoiceIsReadAloudWithWhatItIsOf() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Proposal base = Drafts.showing(2020, 2023);
            MergePane pane = new MergePane(Merge.of(base, titled(base, "A"), titled(base, "B")));
            VBox lines = (VBox) ((ScrollPane) pane.node()).getContent();
            assertThat(lines.getChildren().stream().filter(RadioButton.class::isInstance))
                    .extracting(choice -> choice.getAccessibleText())
                    .hasSize(2)
                    .allMatch(read -> read.startsWith("Forside, Titel: "));
        });
    }

    private static Proposal titled(Proposal proposal, String title) {
        return proposal.withCover(proposal.cover().withTitle(title));
    }
}
