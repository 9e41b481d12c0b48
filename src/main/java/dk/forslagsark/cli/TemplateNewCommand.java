package dk.forslagsark.cli;

import dk.forslagsark.excel.template.TemplateStarter;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.form.Form;
import dk.forslagsark.word.WordStarter;
import dk.forslagsark.word.WordTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        description =
                "Lav en skabelon at gå ud fra, til Excel med en kommentar ved hvert navn, til Word med navnet på hver plads.")
final class TemplateNewCommand extends HelpOption implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FORMULAR", description = FormNames.ALL)
    private String form;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "UD",
            required = true,
            description = "Skabelonen, der skrives: UD.xlsx eller UD.docx. Findes den, bliver den erstattet.")
    private Path output;

    TemplateNewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FileProblem {
        Optional<Form> found = Form.find(form);
        Optional<String> problem = found.isPresent()
                ? new OutputFile(output, List.of()).problem(OutputEnding.WORKBOOK, OutputEnding.DOCUMENT)
                : Optional.of(FormNames.unknown(form));
        if (problem.isPresent()) {
            terminal.complain(problem.get());
            return ExitCode.UNUSABLE;
        }
        Form of = found.orElseThrow();
        Drive.write(output, WordTemplate.isOne(output) ? WordStarter.of(of) : TemplateStarter.of(of));
        return ExitCode.GOOD;
    }
}
