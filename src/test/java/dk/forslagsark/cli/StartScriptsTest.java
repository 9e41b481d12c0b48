package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scripts that start the program know every command, which needs no JavaFX and starts faster without; and on Linux keep
 * the classes of a start for the next one. They are tried with a Java that says what it was given and does nothing.
 */
class StartScriptsTest {
    private static final String KEPT = "-XX:SharedArchiveFile=";
    private static final String TO_KEEP = "-XX:ArchiveClassesAtExit=";

    @TempDir
    private Path root;

    @ParameterizedTest
    @CsvSource({"forslagsark, '\\n    ([a-z |]+)\\) kind='", "forslagsark.bat, 'for %%w in \\(([a-z ]+) --help'"})
    void everyCommandIsNamed(String script, String words) throws IOException {
        Matcher named = Pattern.compile(words).matcher(Files.readString(Path.of("packaging", script)));
        assertThat(named.find()).isTrue();
        Set<String> commands =
                Pattern.compile("[ |]+").splitAsStream(named.group(1)).collect(Collectors.toSet());
        assertThat(commands).containsExactlyInAnyOrderElementsOf(Commands.WORDS);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theFirstStartKeepsItsClassesAndTheNextOneUsesThem() throws Exception {
        install();
        Path archive = made(start("show", proposal()));
        assertThat(archive.getParent()).isEqualTo(root.resolve("mellemlager æ/forslagsark"));
        assertThat(archive.getParent()).isDirectory();
        Files.writeString(archive, "classes");
        assertThat(start("show", proposal())).contains(KEPT + archive);
        assertThat(made(start("check", proposal()))).isNotEqualTo(archive);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aChangedJarHasItsClassesKeptAnew() throws Exception {
        install();
        Path archive = made(start("show", proposal()));
        Files.writeString(archive, "classes");
        Files.writeString(root.resolve("mappe æ/lib/forslagsark.jar"), "another");
        assertThat(made(start("show", proposal()))).isNotEqualTo(archive);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatWasCutOffWhileItWasWrittenIsMadeAnew() throws Exception {
        install();
        Path archive = made(start("show", proposal()));
        Files.write(archive, new byte[1000]);
        made(start("show", proposal()));
        assertThat(archive).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theOneMadeLastIsUsed() throws Exception {
        install();
        Path archive = made(start("show", proposal()));
        Path other = made(start("show", proposal()));
        Files.writeString(archive, "classes");
        Files.writeString(other, "classes");
        assertThat(archive.toFile().setLastModified(2_000_000_000_000L)).isTrue();
        assertThat(start("show", proposal())).contains(KEPT + archive);
        assertThat(other.toFile().setLastModified(2_000_000_001_000L)).isTrue();
        assertThat(start("show", proposal())).contains(KEPT + other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "show", "show --help", "show missing.forslag", "schema"})
    @EnabledOnOs(OS.LINUX)
    void aStartThatLoadsLittleIsNotKept(String words) throws Exception {
        install();
        assertThat(start(words.split(" "))).noneMatch(StartScriptsTest::isArchive);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theProgramStartsWhereNothingCanBeKept() throws Exception {
        install();
        Files.writeString(root.resolve("mellemlager æ"), "no folder");
        assertThat(start("show", proposal()))
                .noneMatch(StartScriptsTest::isArchive)
                .contains("dk.forslagsark.Forslagsark", "show");
    }

    private static boolean isArchive(String option) {
        return option.startsWith(KEPT) || option.startsWith(TO_KEEP);
    }

    /** The one that the JVM is told to make when it ends. */
    private static Path made(List<String> options) {
        return options.stream()
                .filter(option -> option.startsWith(TO_KEEP))
                .map(option -> Path.of(option.substring(TO_KEEP.length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is kept: " + options));
    }

    private String proposal() {
        return root.resolve("prøve.forslag").toString();
    }

    private void install() throws IOException {
        Path java = root.resolve("java");
        for (Path folder : List.of(
                root.resolve("mappe æ/bin"),
                root.resolve("mappe æ/lib/javafx-linux"),
                java.resolve("bin"),
                java.resolve("lib/server"))) {
            Files.createDirectories(folder);
        }
        Files.copy(Path.of("packaging/forslagsark"), root.resolve("mappe æ/bin/forslagsark"));
        Files.writeString(root.resolve("mappe æ/lib/forslagsark.jar"), "jar");
        Files.writeString(root.resolve("mappe æ/lib/javafx-linux/javafx.base.jar"), "jar");
        Files.writeString(Path.of(proposal()), "{}");
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
        Files.writeString(java.resolve("lib/server/libjvm.so"), "");
        Files.writeString(java.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.resolve("bin/java").toFile().setExecutable(true)).isTrue();
    }

    /** What Java is given, word by word; nothing else is printed. */
    private List<String> start(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder(Stream.concat(
                        Stream.of("sh", root.resolve("mappe æ/bin/forslagsark").toString()), Stream.of(arguments))
                .toList());
        script.environment().put("JAVA_HOME", root.resolve("java").toString());
        script.environment().put("XDG_CACHE_HOME", root.resolve("mellemlager æ").toString());
        script.redirectErrorStream(true);
        Process process = script.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.lines().toList();
    }
}
