package dk.forslagsark.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishMomentTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-01T09:05:59, i dag kl. 9.05",
        "2026-03-01T00:00:00, i dag kl. 0.00",
        "2026-02-28T23:59:00, i går kl. 23.59",
        "2026-02-27T12:00:00, 27.2.2026 kl. 12.00",
        "2025-03-01T10:10:00, 1.3.2025 kl. 10.10"
    })
    void aDayIsSaidByHowFarItIs(String moment, String words) {
        ZonedDateTime now = ZonedDateTime.parse("2026-03-01T10:30:00+01:00");
        assertThat(DanishMoment.write(ZonedDateTime.parse(moment + "+01:00"), now))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T09:05:59, i dag 9.05",
        "2026-02-28T23:59:00, i går 23.59",
        "2026-02-27T12:00:00, 27.2.",
        "2025-03-01T10:10:00, 1.3.2025"
    })
    void inAListItIsSaidBriefly(String moment, String words) {
        ZonedDateTime now = ZonedDateTime.parse("2026-03-01T10:30:00+01:00");
        assertThat(DanishMoment.writeBriefly(ZonedDateTime.parse(moment + "+01:00"), now))
                .isEqualTo(words);
    }
}
