package dk.forslagsark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Where everything goes that is not for the user: a file in the folder of the settings. It is opened when there is
 * something to write, for most runs have nothing; if it cannot be opened, nothing is written anywhere.
 */
final class LogFile extends Handler {
    private static final int LIMIT = 1_000_000;
    private static final int FILES = 2;

    private final Path folder;
    private Optional<Handler> file = Optional.empty();
    private boolean tried;

    private LogFile(Path folder) {
        this.folder = folder;
    }

    /** Sends the log of this program and its libraries to a file in that folder, and nothing to the console. */
    static void use(Path folder) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %3$s: %5$s%6$s%n");
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        root.addHandler(new LogFile(folder));
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, problem) -> root.log(Level.SEVERE, "in thread " + thread.getName(), problem));
    }

    /** A stream that logs what is printed to it, line by line. */
    static PrintStream stream() {
        return new PrintStream(new LogStream(Logger.getLogger("stderr")), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!tried) {
            tried = true;
            file = open();
        }
        file.ifPresent(opened -> opened.publish(entry));
    }

    private Optional<Handler> open() {
        try {
            Files.createDirectories(folder);
            String pattern = folder.toString().replace("%", "%%") + "/forslagsark-%g.log";
            FileHandler opened = new FileHandler(pattern, LIMIT, FILES, true);
            opened.setEncoding(StandardCharsets.UTF_8.name());
            opened.setFormatter(new SimpleFormatter());
            opened.setErrorManager(new Silence());
            return Optional.of(opened);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void flush() {
        file.ifPresent(Handler::flush);
    }

    @Override
    public synchronized void close() {
        file.ifPresent(Handler::close);
    }

    /** A log that cannot be written is nothing the user can mend; the usual one would print to the console. */
    private static final class Silence extends ErrorManager {
        @Override
        public synchronized void error(String message, Exception problem, int code) {}
    }
}
