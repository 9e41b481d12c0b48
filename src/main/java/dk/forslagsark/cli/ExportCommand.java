package dk.forslagsark.cli;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.TemplateFit;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.form.Form;
import dk.forslagsark.version.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Skriv forslaget som Excel-projektmappe.")
final class ExportCommand extends HelpOption implements Callable<Integer> {
    private static final String ENDING = ".xlsx";

    private final Terminal terminal;

    @Parameters(paramLabel = "FIL", description = "Forslaget, en fil der ender på .forslag.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "UD.xlsx",
            required = true,
            description = "Projektmappen, der skrives. Findes den, bliver den erstattet.")
    private Path output;

    @Option(
            names = "--template",
            paramLabel = "SKABELON.xlsx",
            description = "En anden skabelon end den, der hører til forslagets formular.")
    private Optional<Path> template;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FileProblem, ExportProblem {
        Optional<Path> overwritten = Drive.PATIENCE.<Optional<Path>, FileProblem>ask(output, this::overwritten);
        if (overwritten.isPresent()) {
            terminal.complain(overwritten.get() + " er selv en af de filer, der læses. Vælg et andet navn efter -o.");
            return ExitCode.UNUSABLE;
        }
        if (!output.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            terminal.complain(
                    output + " ender ikke på .xlsx. Der skrives en Excel-projektmappe: giv den et navn efter -o,"
                            + " der ender på .xlsx.");
            return ExitCode.UNUSABLE;
        }
        Version version = Checks.version(Drive.read(file));
        terminal.complain(version.findings());
        Template form =
                template.isPresent() ? Drive.template(template.get()) : Template.shipped(Form.of(version.proposal()));
        if (TemplateFit.isStoppedBy(version, form)) {
            return ExitCode.WRONG;
        }
        Workbook.write(version, form, output);
        return ExitCode.GOOD;
    }

    /** The file that is read and would be lost. */
    private Optional<Path> overwritten() {
        return Stream.concat(Stream.of(file), template.stream())
                .filter(read -> isSame(read, output))
                .findFirst();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
