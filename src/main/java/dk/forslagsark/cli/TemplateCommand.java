package dk.forslagsark.cli;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.TemplateCheck;
import dk.forslagsark.excel.template.TemplateWords;
import dk.forslagsark.file.Examples;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Json;
import dk.forslagsark.form.Form;
import dk.forslagsark.version.Version;
import dk.forslagsark.word.WordExport;
import dk.forslagsark.word.WordTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "template",
        description = "Se, om en skabelon kan bruges, og hvad den har; eller lav en ny.",
        synopsisSubcommandLabel = "new")
final class TemplateCommand extends HelpOption implements Callable<Integer> {
    private final Terminal terminal;

    /** Empty where a word of the command stands there instead. */
    @Parameters(
            paramLabel = "SKABELON",
            arity = "0..1",
            description = "Skabelonen: en .xlsx til Excel, en .docx til Word.")
    private Optional<Path> file;

    @Option(names = "--json", description = "Vis det som JSON til andre programmer.")
    private boolean json;

    @Option(
            names = "--example",
            paramLabel = "UD",
            description =
                    "Skriv også skabelonen udfyldt med et eksempel, af samme slags som den. Findes filen, bliver den"
                            + " erstattet.")
    private Optional<Path> example;

    TemplateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FileProblem, ExportProblem {
        if (file.isEmpty()) {
            return refused("Der mangler SKABELON. Se forslagsark template --help.");
        }
        Optional<String> problem = example.isPresent()
                ? new OutputFile(example.get(), List.of(file.get())).problem(kind())
                : Optional.empty();
        return problem.isPresent() ? refused(problem.get()) : check(file.get());
    }

    private int refused(String why) {
        terminal.complain(why);
        return ExitCode.UNUSABLE;
    }

    private int check(Path template) throws FileProblem, ExportProblem {
        Optional<List<String>> ofCatalogue = Drive.catalogueProblems(template);
        return ofCatalogue.isPresent() ? checkCatalogue(ofCatalogue.get()) : checkForm(template);
    }

    /** A catalogue is of many proposals, so that no example is made of its template. */
    private int checkCatalogue(List<String> problems) {
        boolean isUsable = problems.isEmpty();
        if (json) {
            terminal.out().print(Json.write(TemplateReport.json(problems)));
        } else {
            terminal.print(List.of(
                    isUsable
                            ? "Skabelonen er til kataloget og kan bruges: forslagsark catalogue MAPPE -o UD.xlsx --template."
                            : "Skabelonen er til kataloget og kan ikke bruges, som den er."));
        }
        problems.forEach(terminal::complain);
        if (example.isPresent()) {
            return refused(
                    "Af en skabelon til kataloget laves der ikke et eksempel. Prøv den med forslagsark catalogue.");
        }
        return isUsable ? ExitCode.GOOD : ExitCode.WRONG;
    }

    private int checkForm(Path template) throws FileProblem, ExportProblem {
        TemplateCheck check = Drive.check(template);
        print(check);
        if (!check.isUsable()) {
            return ExitCode.WRONG;
        }
        if (example.isPresent()) {
            write(Checks.version(Examples.first().proposal()), template, example.get());
        }
        return ExitCode.GOOD;
    }

    private OutputEnding kind() {
        return WordTemplate.isOne(file.orElseThrow()) ? OutputEnding.DOCUMENT : OutputEnding.WORKBOOK;
    }

    private void write(Version version, Path template, Path into) throws FileProblem, ExportProblem {
        if (kind() == OutputEnding.DOCUMENT) {
            WordTemplate read = Drive.wordTemplate(template);
            Drive.write(into, WordExport.document(version, Form.of(version.proposal()), read));
        } else {
            Workbook.write(version, Drive.template(template), into);
        }
    }

    private void print(TemplateCheck check) {
        if (json) {
            terminal.out().print(Json.write(TemplateReport.json(check)));
        } else {
            terminal.print(TemplateWords.lines(check));
        }
        check.problems().forEach(terminal::complain);
        check.hints().forEach(terminal::complain);
    }
}
