package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriveCallTest {
    @TempDir
    Path folder;

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    @Test
    void whoeverOpensWhatDoesNotAnswerIsHeldByIt() throws Exception {
        Path pipe = NamedPipe.in(folder);
        Thread thread = begin(() -> Files.newInputStream(pipe).close());
        await(thread);
        release(pipe);
        thread.join();
        assertThat(DriveCall.holds(thread)).isFalse();
    }

    @Test
    void whoeverReadsWhatDoesNotAnswerIsHeldByItHoweverItIsRead() throws Exception {
        Path pipe = NamedPipe.in(folder);
        try (RandomAccessFile writer = new RandomAccessFile(pipe.toFile(), "rw")) {
            for (InputStream in : new InputStream[] {Files.newInputStream(pipe), new FileInputStream(pipe.toFile())}) {
                Thread thread = begin(in::read);
                await(thread);
                writer.write(7);
                thread.join();
                in.close();
            }
        }
    }

    @Test
    void whoeverWaitsForSomethingElseOrComputesIsNot() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Thread waits = begin(end::await);
        Thread computes = begin(() -> {
            while (end.getCount() > 0) {
                Thread.onSpinWait();
            }
        });
        while (waits.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(DriveCall.holds(waits)).isFalse();
        assertThat(DriveCall.holds(computes)).isFalse();
        end.countDown();
    }

    private static void await(Thread thread) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!DriveCall.holds(thread)) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }

    private static void release(Path pipe) throws IOException {
        new RandomAccessFile(pipe.toFile(), "rw").close();
    }

    private static Thread begin(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
