package dk.forslagsark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

/** Bytes that become an entry in the log whenever they are flushed. */
final class LogStream extends ByteArrayOutputStream {
    private final Logger log;

    LogStream(Logger log) {
        this.log = log;
    }

    @Override
    public synchronized void flush() {
        String text = toString(StandardCharsets.UTF_8).stripTrailing();
        reset();
        if (!text.isEmpty()) {
            log.info(text);
        }
    }
}
