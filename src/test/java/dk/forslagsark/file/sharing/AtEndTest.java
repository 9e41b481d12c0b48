package dk.forslagsark.file.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AtEndTest {
    @Test
    void theEndWaitsForTheWork() {
        CountDownLatch done = new CountDownLatch(1);
        AtEnd.wait(done::countDown, Duration.ofMinutes(1));
        assertThat(done.getCount()).isZero();
    }

    @Test
    @Timeout(60)
    void aDriveThatNeverAnswersKeepsNobody() {
        AtEnd.wait(AtEndTest::never, Duration.ofMillis(10));
    }

    private static void never() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
