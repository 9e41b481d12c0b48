package dk.forslagsark.cli;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.TemplateFit;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.form.Form;
import dk.forslagsark.version.Version;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Skriv forslaget som Excel-projektmappe.")
final class ExportCommand extends HelpOption implements Callable<Integer> {
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
        Optional<String> problem = new OutputFile(
                        output,
                        Stream.concat(Stream.of(file), template.stream()).toList())
                .problem();
        if (problem.isPresent()) {
            terminal.complain(problem.get());
            return ExitCode.UNUSABLE;
        }
        Version version = Checks.version(Drive.read(file));
        terminal.complain(version.uncounted());
        Template form =
                template.isPresent() ? Drive.template(template.get()) : Template.shipped(Form.of(version.proposal()));
        form.hints().forEach(terminal::complain);
        if (TemplateFit.isStoppedBy(version, form)) {
            return ExitCode.WRONG;
        }
        Workbook.write(version, form, output);
        return ExitCode.GOOD;
    }
}
