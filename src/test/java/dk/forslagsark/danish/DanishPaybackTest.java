package dk.forslagsark.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.economy.Payback;
import org.junit.jupiter.api.Test;

class DanishPaybackTest {

    @Test
    void aPaybackPeriodIsPrintedAsOnTheForm() {
        assertThat(DanishPayback.write(new Payback.After(3, 2021))).isEqualTo("3 år");
        assertThat(DanishPayback.write(new Payback.Never())).isEqualTo("aldrig");
        assertThat(DanishPayback.write(new Payback.Nothing())).isEmpty();
    }
}
