package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessStartTest {
    private static final String STAT =
            "22648 (a) b) S 1 2 3 0 -1 4194304 101 0 0 0 0 0 0 0 20 0 1 0 262425 3133440 393";

    /** 262425 hundredths of a second after that start of the machine, which has a number of its own. */
    @Test
    void onLinuxItIsCountedFromTheStartOfTheMachine() {
        long first = ProcessStart.of(STAT, "en start");
        assertThat(first % 1_000_000_000_000L).isEqualTo(2_624_250);
        assertThat(ProcessStart.of(STAT, "en anden start")).isNotEqualTo(first);
        assertThat(ProcessStart.of(STAT.replace("262425", "262426"), "en start"))
                .isEqualTo(first + 10);
    }

    @Test
    void thisProcessHasOneThatFitsIntoAName() {
        long started = ProcessStart.of(ProcessHandle.current());
        assertThat(started).isPositive().isLessThan(1_000_000_000_000_000_000L);
        assertThat(ProcessStart.of(ProcessHandle.current())).isEqualTo(started);
    }
}
