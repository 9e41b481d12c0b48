package dk.forslagsark.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.economy.Computed.Reason;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpokenReasonTest {

    @Test
    void everyReasonIsSaidInALineOfItsOwn() {
        assertThat(Stream.of(Reason.values()).map(SpokenReason::write))
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).matches("[A-ZÆØÅ].*\\.").hasSizeLessThan(120));
    }

    @Test
    void aReasonNamesWhatIsMissing() {
        assertThat(SpokenReason.write(Reason.POSTS_BEFORE_MISSING)).contains("stillinger før");
        assertThat(SpokenReason.write(Reason.PRICE_AFTER_MISSING)).contains("Prisen efter");
        assertThat(SpokenReason.write(Reason.BUDGET_IS_ZERO)).contains("Budgettet er 0");
    }
}
