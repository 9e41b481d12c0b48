package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Path FILE = Path.of("drev", "BU01.forslag");
    private static final Patience LONG = new Patience(Duration.ofMinutes(1));

    @Test
    void whatAnswersIsReturned() throws Exception {
        assertThat(LONG.<Integer, IOException>ask(FILE, () -> 7)).isEqualTo(7);
    }

    @Test
    void whatDoesNotAnswerIsGivenUp() {
        CountDownLatch never = new CountDownLatch(1);
        assertThatThrownBy(() -> new Patience(Duration.ofMillis(10)).<Boolean, InterruptedException>ask(FILE, () -> {
                    never.await();
                    return true;
                }))
                .isInstanceOf(FileProblem.class)
                .hasMessage("BU01.forslag svarer ikke. Er drevet stadig tilsluttet? Prøv igen, eller vælg et andet");
        never.countDown();
    }

    @Test
    void whatIsGivenUpIsStopped() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        assertThatThrownBy(() -> new Patience(Duration.ofMillis(10)).<Boolean, InterruptedException>ask(FILE, () -> {
                    try {
                        return never.await(1, TimeUnit.MINUTES);
                    } finally {
                        stopped.countDown();
                    }
                }))
                .isInstanceOf(FileProblem.class);
        assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        assertThatThrownBy(() -> LONG.<Object, IOException>ask(FILE, () -> {
                    throw new IOException("a");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("a");
        assertThatThrownBy(() -> LONG.<Object, IOException>ask(FILE, () -> {
                    throw new FileProblem("b");
                }))
                .isInstanceOf(FileProblem.class)
                .hasMessage("b");
        assertThatThrownBy(() -> LONG.<Object, IOException>ask(FILE, () -> {
                    throw new IllegalStateException("c");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("c");
    }
}
