package dk.forslagsark.editor;

import dk.forslagsark.file.Examples;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What all tests with a window share: one is opened before each and closed after it. */
abstract class RobotTest {
    static final String BU01_SAVING = "Kortere behandlingsperiode i et familiebehandlingsforløb";
    static final String BU01_STAFF = "Administration forbundet med rekruttering og match af familier";
    static final String PERMANENT = "Samlet varig ændring";
    static final String NET = "Samlet økonomisk påvirkning";

    @TempDir
    Path folder;

    EditorRobot editor;

    @BeforeEach
    void open() throws TimeoutException {
        editor = EditorRobot.start(folder.resolve("indstillinger"));
    }

    @AfterEach
    void close() throws TimeoutException {
        editor.close();
    }

    static Proposal example(String name) {
        return Examples.all().stream()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow()
                .proposal();
    }
}
