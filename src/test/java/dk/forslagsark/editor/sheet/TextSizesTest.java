package dk.forslagsark.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class TextSizesTest {
    private static final String[] WORDS = {
        "Takst", "for", "en", "plads", "på", "døgninstitution", "i", "12.345", "WWWW", "\n"
    };

    /** Beside what JavaFX itself lays out. */
    @Test
    void aTextHasAsManyLinesAsItIsBrokenInto() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            TextSizes sizes = new TextSizes(() -> {});
            Random random = new Random(7);
            for (int words = 1; words < 150; words++) {
                String text = text(random, words);
                double width = 40 + random.nextInt(600);
                int most = random.nextBoolean() ? 3 : 12;
                assertThat(Math.min(most, sizes.lines(text, width, false, most)))
                        .as("%s in %s", text, width)
                        .isEqualTo(Math.min(most, laidOut(text, width, sizes.font(), sizes.lineHeight())));
            }
        });
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(random.nextInt(4) == 0 ? WORDS.length : WORDS.length - 1)])
                    .append(' ');
        }
        return text.toString().strip();
    }

    private static int laidOut(String text, double width, Font font, double lineHeight) {
        Text wrapped = new Text(text);
        wrapped.setFont(font);
        wrapped.setWrappingWidth(width);
        return (int) Math.round(wrapped.getLayoutBounds().getHeight() / lineHeight);
    }
}
