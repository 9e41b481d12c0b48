package dk.forslagsark.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.language.Language;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenMomentTest {
    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T09:05:59, today at 9:05, today 9:05",
        "2026-02-28T23:59:00, yesterday at 23:59, yesterday 23:59",
        "2026-02-27T12:00:00, 27 Feb 2026 at 12:00, 27 Feb",
        "2025-09-01T10:10:00, 1 Sep 2025 at 10:10, 1 Sep 2025"
    })
    void inEnglishToo(String moment, String words, String briefly) {
        Language.ENGLISH.speak();
        ZonedDateTime now = ZonedDateTime.parse("2026-03-01T10:30:00+01:00");
        ZonedDateTime then = ZonedDateTime.parse(moment + "+01:00");
        assertThat(SpokenMoment.write(then, now)).isEqualTo(words);
        assertThat(SpokenMoment.writeBriefly(then, now)).isEqualTo(briefly);
    }

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
        assertThat(SpokenMoment.write(ZonedDateTime.parse(moment + "+01:00"), now))
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
        assertThat(SpokenMoment.writeBriefly(ZonedDateTime.parse(moment + "+01:00"), now))
                .isEqualTo(words);
    }
}
