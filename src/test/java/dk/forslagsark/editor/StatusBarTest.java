package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class StatusBarTest {
    private static final Finding LONG = new Finding(
            "unread",
            Finding.Severity.ERROR,
            Place.cell(new LineRef(Block.PERMANENT, 0), Column.year(2020)),
            "Licens, 2020: kan ikke læses som et beløb. ".repeat(6));

    @Test
    void aMessageIsReadWholeBesideALongFinding() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            StatusBar bar = new StatusBar();
            new Scene(bar, 1280, 30);
            bar.show(List.of(LONG), finding -> {});
            bar.say("There are no earlier versions of “rig.forslag” yet. One is kept each time it is saved.");
            bar.applyCss();
            bar.layout();
            Label message = (Label) bar.lookup("#message");
            assertThat(((Text) message.lookup(".text")).getText()).isEqualTo(message.getText());
            assertThat(bar.lookup(".status-findings").getBoundsInParent().getMaxX())
                    .isLessThanOrEqualTo(bar.getWidth());
        });
    }
}
