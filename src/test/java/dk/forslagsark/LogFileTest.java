package dk.forslagsark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    @TempDir
    Path folder;

    @AfterEach
    void restore() throws IOException {
        Thread.setDefaultUncaughtExceptionHandler(before);
        LogManager.getLogManager().reset();
        LogManager.getLogManager().readConfiguration();
    }

    @Test
    void aRunWithoutTroubleLeavesNoFile() {
        Path log = folder.resolve("log");
        LogFile.use(log);
        assertThat(log).doesNotExist();
    }

    @Test
    void whatIsLoggedIsInTheFileAndNotOnTheConsole() throws IOException {
        Path log = folder.resolve("100 % ærlig");
        LogFile.use(log);
        Logger.getLogger("library").warning("Rødgrød");
        assertThat(Logger.getLogger("").getHandlers()).hasSize(1).hasOnlyElementsOfType(LogFile.class);
        assertThat(Files.readString(log.resolve("forslagsark-0.log"))).contains("Rødgrød");
    }

    @Test
    void whatIsPrintedToTheStreamIsInTheFile() throws IOException {
        LogFile.use(folder);
        PrintStream stream = LogFile.stream();
        new IllegalStateException("no luck").printStackTrace(stream);
        assertThat(Files.readString(folder.resolve("forslagsark-0.log"))).contains("no luck", "LogFileTest");
    }

    @Test
    void aLogThatCannotBeWrittenStopsNobody() throws IOException {
        Path file = Files.createFile(folder.resolve("no folder"));
        LogFile.use(file);
        Logger.getLogger("library").warning("lost");
        assertThat(file).isEmptyFile();
    }
}
