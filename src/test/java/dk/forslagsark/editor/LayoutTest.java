package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.forslagsark.document.CoverEdits;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What is in sight in a window of 1280 pixels. */
class LayoutTest extends RobotTest {
    @Test
    void tenYearsFitWithoutScrolling() {
        editor.show(showing(2019, 2028));

        assertThat(editor.scrollsSideways()).isFalse();
        assertThat(editor.bounds(BU01_SAVING, "2028").getMaxX()).isLessThan(1280);
    }

    /** Columns end on a pixel of the screen, and two thirds of ours are one of its. */
    @Test
    void noPixelIsTooManyWhereTheScreenHasThreeForTwoOfOurs() {
        editor.show(showing(2019, 2025));
        editor.run(() -> editor.stage.setRenderScaleX(1.5));
        for (int width = 1180; width < 1186; width++) {
            double wanted = width;
            editor.run(() -> editor.stage.setWidth(wanted));
            assertThat(editor.scrollsSideways()).as("at " + width).isFalse();
        }
    }

    @Test
    void withFifteenYearsTheLabelStaysInSight() {
        editor.show(showing(2010, 2024)).click(BU01_SAVING, "2010").press(END);

        assertThat(editor.cursor()).isEqualTo(BU01_SAVING + " | 2024");
        double label = editor.bounds(BU01_SAVING, "1.000 kr. 2020 p/l").getMinX();
        assertThat(label).as("right of the outline").isBetween(210.0, 260.0);
        assertThat(editor.bounds(BU01_SAVING, "2024").getMaxX())
                .as("left of the results")
                .isLessThan(1280 - 228);
    }

    @Test
    void goingBackBringsACellOutFromBehindTheLabel() {
        editor.show(showing(2010, 2024)).click(BU01_SAVING, "2010").press(END).press(LEFT, 14);

        assertThat(editor.cursor()).isEqualTo(BU01_SAVING + " | 2010");
        double labelEnd = editor.bounds(BU01_SAVING, "1.000 kr. 2020 p/l").getMaxX();
        assertThat(editor.bounds(BU01_SAVING, "2010").getMinX()).isGreaterThanOrEqualTo(labelEnd - 1);
    }

    @Test
    void headingsStayAboveTheirColumnsAlsoWhenTheYearsWereChangedOnTheFrontPage() {
        editor.show(example("BU01")).press(CONTROL, DIGIT1);
        editor.run(
                () -> editor.window.current().orElseThrow().document().apply(CoverEdits.years(new Years(2010, 2024))));
        editor.press(CONTROL, DIGIT2).press(END);

        assertThat(editor.heading("1.000 kr. 2020 p/l").getMinX())
                .isCloseTo(editor.bounds(BU01_SAVING, "1.000 kr. 2020 p/l").getMinX(), within(12.0));
        assertThat(editor.heading("2024").getMaxX())
                .isCloseTo(editor.bounds(BU01_SAVING, "2024").getMaxX(), within(12.0));
    }

    @Test
    void onlyTheRowWithALongLabelIsHigher() {
        editor.show(showing(2019, 2026));
        double usual = editor.bounds("Ny række …", "2019").getHeight();

        assertThat(editor.bounds(BU01_SAVING, "2019").getHeight())
                .as("its label takes several lines beside eight years")
                .isGreaterThan(usual);
        assertThat(editor.bounds(PERMANENT, "2019").getHeight()).isEqualTo(usual);
        assertThat(editor.bounds(NET, "2019").getHeight()).isEqualTo(usual);
    }

    @Test
    void aLongLabelIsReadWholeInItsRow() {
        editor.show(showing(2019, 2028));

        assertThat(editor.drawn(BU01_SAVING, "1.000 kr. 2020 p/l").replaceAll("\\s+", " "))
                .isEqualTo(BU01_SAVING);
    }

    @Test
    void aPaybackPeriodMayRunOnBelowTheYearsAndIsBold() {
        editor.show(example("BU01"));

        assertThat(editor.on(() -> editor.stage.getScene().getRoot().lookupAll(".heading-text").stream()
                        .map(Text.class::cast)
                        .filter(text -> text.getText().equals("3 år"))
                        .map(text -> text.getFont().getStyle())
                        .toList()))
                .hasSize(2)
                .containsOnly("Bold");
    }

    @Test
    void theLineAboveTheTableGrowsWithItsText() {
        editor.show(example("BU01")).click(BU01_SAVING, "2020");
        for (int i = 0; i < 8; i++) {
            editor.press(CONTROL, PLUS);
        }

        assertThat(editor.on(() -> {
                    Region line = (Region) editor.stage.getScene().lookup(".location-bar");
                    Region words = (Region) line.lookup(".place");
                    return line.getHeight() - words.prefHeight(-1);
                }))
                .isNotNegative();
    }

    @Test
    void theThemeIsRemembered() throws TimeoutException {
        editor.show(example("BU01")).press(CONTROL, SHIFT, L);

        SettingsFile settings = SettingsFile.at(folder.resolve("indstillinger"));
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> settings.load().view().dark());
        // What is behind the page shows while the window is opened and made larger.
        assertThat(editor.on(() -> ((Color) editor.stage.getScene().getFill()).getBrightness()))
                .isLessThan(0.2);
        editor.press(CONTROL, SHIFT, L);
    }

    private static Proposal showing(int first, int last) {
        return CoverEdits.years(new Years(first, last)).change().apply(example("BU01"));
    }
}
