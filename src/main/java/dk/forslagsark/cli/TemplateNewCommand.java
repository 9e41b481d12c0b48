package dk.forslagsark.cli;

import dk.forslagsark.excel.template.TemplateStarter;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.form.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "new", description = "Lav en skabelon at gå ud fra, med en kommentar ved hvert navn.")
final class TemplateNewCommand extends HelpOption implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FORMULAR", description = FormNames.ALL)
    private String form;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "UD.xlsx",
            required = true,
            description = "Skabelonen, der skrives. Findes den, bliver den erstattet.")
    private Path output;

    TemplateNewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FileProblem {
        Optional<Form> found = Form.find(form);
        Optional<String> problem =
                found.isPresent() ? new OutputFile(output, List.of()).problem() : Optional.of(FormNames.unknown(form));
        if (problem.isPresent()) {
            terminal.complain(problem.get());
            return ExitCode.UNUSABLE;
        }
        Drive.write(output, TemplateStarter.of(found.orElseThrow()));
        return ExitCode.GOOD;
    }
}
