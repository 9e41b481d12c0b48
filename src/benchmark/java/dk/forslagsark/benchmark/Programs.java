package dk.forslagsark.benchmark;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.Export;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.Examples;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.version.Version;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program as it is installed and LibreOffice, each with a folder of its own to keep things in, and the shipped example as a file and
 * as a workbook.
 */
final class Programs {
    private static final Path BUILT = Path.of("target", "forslagsark", "bin", "forslagsark");

    private final Path folder;
    final Path proposal;
    final Path workbook;

    private Programs(Path folder) {
        this.folder = folder;
        proposal = folder.resolve("eksempel.forslag");
        workbook = folder.resolve("eksempel.xlsx");
    }

    /** In a new folder for temporary files. */
    static Programs prepared() throws Exception {
        Programs programs = new Programs(Files.createTempDirectory("forslagsark-benchmark"));
        Version version = Checks.version(Examples.first().proposal());
        ProposalFile.write(version.proposal(), programs.proposal);
        Template template = Template.shipped(Form.of(version.proposal()));
        Files.write(programs.workbook, Export.workbook(version, template, Progress.NONE));
        return programs;
    }

    /** Starts Forslagsark: what has just been built, or what {@code -Dbenchmark.program} names. */
    Running forslagsark(String... arguments) throws IOException {
        String program = System.getProperty("benchmark.program", "");
        return start(program.isEmpty() ? BUILT.toAbsolutePath().toString() : program, arguments);
    }

    /** Starts LibreOffice without asking what to recover. */
    Running libreOffice(String... arguments) throws IOException, Skipped {
        String profile =
                "-env:UserInstallation=" + folder.resolve("libreoffice").toUri();
        List<String> usual = List.of(profile, "--norestore", "--nologo");
        return start(
                soffice().orElseThrow(() -> new Skipped("no LibreOffice")).toString(),
                Stream.concat(usual.stream(), Stream.of(arguments)).toArray(String[]::new));
    }

    /** Starts a Java program that does nothing. */
    Running nothing() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return start(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path").split(File.pathSeparator)[0],
                Empty.class.getName());
    }

    private Running start(String program, String... arguments) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Stream.concat(Stream.of(program), Stream.of(arguments)).toList());
        command.environment()
                .put("XDG_CONFIG_HOME", folder.resolve("indstillinger").toString());
        command.environment().put("XDG_STATE_HOME", folder.resolve("tilstand").toString());
        command.environment()
                .put("XDG_CACHE_HOME", folder.resolve("mellemlager").toString());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return Running.start(command);
    }

    Path folder() {
        return folder;
    }

    private static Optional<Path> soffice() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .filter(each -> !each.isBlank())
                .map(each -> Path.of(each, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
