package dk.forslagsark.danish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void aReadingIsAValueOrAReason() {
        assertThat(Reading.of(5).value()).contains(5);
        assertThat(Reading.of(5).problem()).isEmpty();
        assertThat(Reading.<Integer>failed("Nej.").value()).isEmpty();
        assertThat(Reading.<Integer>failed("Nej.").problem()).contains("Nej.");
    }

    @Test
    void aValueIsGoneOnWithAndAReasonStays() {
        assertThat(Reading.of(5).then(number -> Reading.of(number + 1))).isEqualTo(Reading.of(6));
        assertThat(Reading.of(5).then(number -> Reading.<String>failed("Nej."))).isEqualTo(Reading.failed("Nej."));
        assertThat(Reading.<Integer>failed("Nej.").then(number -> Reading.of(number + 1)))
                .isEqualTo(Reading.failed("Nej."));
    }
}
