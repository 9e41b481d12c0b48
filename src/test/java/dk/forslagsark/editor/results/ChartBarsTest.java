package dk.forslagsark.editor.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A chart 90 pixels wide, with bars between 10 and 110 pixels from above. */
class ChartBarsTest {
    @Test
    void whatIsOwedStandsUpAndWhatIsEarnedHangsDown() {
        ChartBars bars = bars(300, -100, 0);

        assertThat(bars.zero()).as("300 of 400 above it").isEqualTo(85);
        assertThat(bars.barTop(0)).isEqualTo(10);
        assertThat(bars.barHeight(0)).isEqualTo(75);
        assertThat(bars.barTop(1)).isEqualTo(85);
        assertThat(bars.barHeight(1)).isEqualTo(25);
        assertThat(bars.barHeight(2)).isZero();
    }

    @Test
    void theBarsShareTheWidth() {
        ChartBars bars = bars(1, 2, 3);

        assertThat(bars.slot()).isEqualTo(30);
        assertThat(bars.left(1)).isEqualTo(31.5);
        assertThat(bars.barWidth()).isEqualTo(27);
        assertThat(bars.middle(1)).isEqualTo(45);
    }

    @Test
    void withNothingToShowTheLineIsAtTheFoot() {
        assertThat(bars(0, 0).zero()).isEqualTo(110);
        assertThat(bars().zero()).isEqualTo(110);
    }

    @Test
    void aVerySmallBarCanBeSeen() {
        assertThat(bars(1, 1_000_000).barHeight(0)).isEqualTo(1);
    }

    private static ChartBars bars(long... values) {
        List<BigDecimal> all =
                LongStream.of(values).mapToObj(BigDecimal::valueOf).toList();
        return new ChartBars(all, 90, 10, 100);
    }
}
