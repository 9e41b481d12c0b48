package dk.forslagsark.editor.results;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.economy.Payback;
import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PaybackCardTest {
    /** As wide as beside a sheet. */
    private static final double WIDTH = 95;

    private static final List<Payback> PERIODS = List.of(
            new Payback.After(2, 2020), new Payback.After(12, 2030), new Payback.Never(), new Payback.Nothing());
    private static final Uncounted NONE = new Uncounted(List.of());
    private static final Uncounted ONE =
            new Uncounted(List.of(Place.cell(new LineRef(Block.PERMANENT, 0), Column.year(2020))));

    private final PaybackCard card = new PaybackCard("Total", place -> {});

    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    @ParameterizedTest
    @EnumSource
    void everyPeriodIsReadWhole(Language language) throws Exception {
        FxToolkit.registerPrimaryStage();
        language.speak();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            HBox row = new HBox(card);
            card.setMaxWidth(WIDTH);
            Scene scene = new Scene(row, WIDTH, 200);
            scene.getStylesheets()
                    .add(getClass()
                            .getResource("/dk/forslagsark/editor/editor.css")
                            .toExternalForm());
            for (Payback payback : PERIODS) {
                isReadWhole(payback, NONE);
                isReadWhole(payback, ONE);
            }
        });
    }

    @Test
    void aShortPeriodIsWrittenAsSmallAsTheLongOneBesideIt() throws Exception {
        FxToolkit.registerPrimaryStage();
        PaybackCard other = new PaybackCard("Service", place -> {});
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            HBox row = new HBox(card, other);
            card.setMaxWidth(WIDTH);
            other.setMaxWidth(WIDTH);
            PaybackCard.alike(card, other);
            Scene scene = new Scene(row, 2 * WIDTH, 200);
            scene.getStylesheets()
                    .add(getClass()
                            .getResource("/dk/forslagsark/editor/editor.css")
                            .toExternalForm());
            card.show(new Payback.Never(), NONE);
            other.show(new Payback.After(2, 2020), NONE);
            row.applyCss();
            row.layout();
            assertThat(heightOfPeriod(other)).isEqualTo(heightOfPeriod(card)).isLessThan(fullHeightOfPeriod(card));
        });
    }

    private static double heightOfPeriod(PaybackCard shown) {
        return shown.lookup(".card-figure").getBoundsInParent().getHeight();
    }

    private static double fullHeightOfPeriod(PaybackCard shown) {
        return shown.lookup(".card-figure").getLayoutBounds().getHeight();
    }

    private void isReadWhole(Payback payback, Uncounted lacking) {
        card.show(payback, lacking);
        card.getScene().getRoot().applyCss();
        card.getScene().getRoot().layout();
        Label period = (Label) card.lookup(".card-figure");
        String drawn = ((Text) period.lookup(".text")).getText();
        assertThat(drawn).isEqualTo(period.getText());
        assertThat(period.getBoundsInParent().getMaxX())
                .as(drawn)
                .isLessThanOrEqualTo(card.getWidth() - card.getInsets().getRight() + 0.5);
    }
}
