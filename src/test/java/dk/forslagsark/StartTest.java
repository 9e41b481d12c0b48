package dk.forslagsark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.cli.ExitCode;
import dk.forslagsark.cli.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
    private static final String EXAMPLE = "src/test/resources/published/omprioriteringskatalog-2018/TF02.json";

    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    @TempDir
    Path root;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<List<String>> opened = new ArrayList<>();

    @BeforeAll
    static void keepExpectedFailuresOutOfTheConsole() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void logAgain() {
        LOG.setLevel(null);
    }

    @Test
    void withADesktopTheEditorOpens() {
        assertThat(start(windows(), opened::add)).isEqualTo(ExitCode.GOOD);
        assertThat(start(windows(), opened::add, "a.forslag")).isEqualTo(ExitCode.GOOD);
        assertThat(opened).containsExactly(List.of(), List.of("a.forslag"));
        assertThat(printed()).isEmpty();
    }

    @Test
    void aCommandOpensNoWindow() {
        assertThat(start(windows(), opened::add, "schema")).isEqualTo(ExitCode.GOOD);
        assertThat(opened).isEmpty();
        assertThat(printed()).contains("$schema");
    }

    @Test
    void withoutGtkOneLineNamesThePackage() throws IOException {
        put("etc/ld.so.cache");
        put("tmp/.X11-unix/X1");
        Desktop desktop = new Desktop(true, Map.of("DISPLAY", ":1"), root);
        assertThat(start(desktop, opened::add)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(complaint()).contains("libgtk-3-0", "gtk3");
        assertThat(opened).isEmpty();
    }

    @Test
    void gtkThatDoesNotLoadIsNamedToo() {
        assertThat(start(windows(), failing(new UnsupportedOperationException("Unable to load glass GTK library."))))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(complaint()).contains("libgtk-3-0");
    }

    @Test
    void whatJavafxThrowsBecomesOneLine() {
        assertThat(start(windows(), failing(new RuntimeException("no luck\nat all"))))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(complaint()).contains("no luck").doesNotContain("at all");
    }

    @Test
    void withoutJavafxTheCommandLineIsPointedTo() {
        assertThat(start(windows(), failing(new NoClassDefFoundError("javafx/application/Application"))))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(complaint()).contains("JavaFX", "--help");
    }

    @Test
    void withoutADisplayTheExampleIsShownAndItsWorkbookWritten() {
        assertThat(start(new Desktop(true, Map.of(), root), opened::add)).isEqualTo(ExitCode.GOOD);
        assertThat(opened).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(printed())
                .startsWith("Der er ingen skærm")
                .contains("BU01", "Samlet økonomisk påvirkning")
                .containsPattern("serviceeffektivisering +3 år")
                .containsPattern("totaløkonomi +3 år")
                .contains(root.resolve("BU01.xlsx").toString());
        assertThat(root.resolve("BU01.xlsx")).isNotEmptyFile();
    }

    @Test
    void aDisplayThatRefusesIsNone() {
        assertThat(start(windows(), failing(new UnsupportedOperationException("Unable to open DISPLAY")), EXAMPLE))
                .isEqualTo(ExitCode.GOOD);
        assertThat(printed()).startsWith("Der er ingen skærm").contains("TF02.xlsx");
        assertThat(root.resolve("TF02.xlsx")).isNotEmptyFile();
    }

    @Test
    void theWorkbookGoesToTargetWhereThereIsOne() throws IOException {
        Files.createDirectory(root.resolve("target"));
        start(new Desktop(true, Map.of(), root), opened::add, EXAMPLE);
        assertThat(root.resolve("target/TF02.xlsx")).isNotEmptyFile();
    }

    @Test
    void aWorkbookOfTheUserIsNotWrittenOver() throws IOException {
        Files.writeString(root.resolve("TF02.xlsx"), "mit eget");
        start(new Desktop(true, Map.of(), root), opened::add, EXAMPLE);
        assertThat(root.resolve("TF02.xlsx")).hasContent("mit eget");
        assertThat(root.resolve("TF02 (2).xlsx")).isNotEmptyFile();
    }

    @Test
    void withoutADisplayAFileThatIsNotThereIsOneLine() {
        assertThat(start(new Desktop(true, Map.of(), root), opened::add, "væk.forslag"))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(complaint()).contains("væk.forslag");
    }

    private int start(Desktop desktop, Consumer<List<String>> editor, String... arguments) {
        PrintStream output = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Start(desktop, editor, root, new Terminal(output, errors)).run(List.of(arguments));
    }

    private static Consumer<List<String>> failing(Throwable problem) {
        return files -> StartTest.<RuntimeException>sneak(problem);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable problem) throws T {
        throw (T) problem;
    }

    private Desktop windows() {
        return new Desktop(false, Map.of(), root);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaint() {
        assertThat(printed()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        return err.toString(StandardCharsets.UTF_8);
    }

    private void put(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
