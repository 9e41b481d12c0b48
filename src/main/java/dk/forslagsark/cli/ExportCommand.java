package dk.forslagsark.cli;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.TemplateFit;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.form.Form;
import dk.forslagsark.paper.Addition;
import dk.forslagsark.paper.MissingFigures;
import dk.forslagsark.pdf.PdfExport;
import dk.forslagsark.version.Version;
import dk.forslagsark.word.WordExport;
import dk.forslagsark.word.WordTemplate;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Skriv forslaget som Excel-projektmappe, Word-dokument eller PDF.")
final class ExportCommand extends HelpOption implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FIL", description = "Forslaget, en fil der ender på .forslag.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "UD",
            required = true,
            description = "Filen, der skrives: UD.xlsx, UD.docx eller UD.pdf. Findes den, bliver den erstattet.")
    private Path output;

    @Option(
            names = "--form",
            paramLabel = "FORMULAR",
            description = "En anden formular end forslagets egen: " + FormNames.ALL)
    private Optional<String> form = Optional.empty();

    @Option(
            names = "--template",
            paramLabel = "SKABELON",
            description = "En anden skabelon end den, der hører til formularen: en .xlsx til Excel, en .docx til Word.")
    private Optional<Path> template = Optional.empty();

    @Option(names = "--chart", description = "Sæt en graf over den akkumulerede effekt sidst i en PDF.")
    private boolean isChartWanted;

    @Option(
            names = "--scenarios",
            description = "Sæt Hvad nu hvis sidst i en PDF: de gemte svar, det bedste og det værste.")
    private boolean areScenariosWanted;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** With nothing but that. */
    ExportCommand(Terminal terminal, Path file, Path output) {
        this.terminal = terminal;
        this.file = file;
        this.output = output;
    }

    @Override
    public Integer call() throws FileProblem, ExportProblem {
        Optional<String> problem = problem();
        if (problem.isPresent()) {
            terminal.complain(problem.get());
            return ExitCode.UNUSABLE;
        }
        Optional<Form> wanted = form.isPresent() ? Optional.of(FormNames.read(form.get())) : Optional.empty();
        Checks checks = Drive.checks(terminal);
        Version version = checks.of(Drive.read(file));
        terminal.complain(version.uncounted());
        Form chosen = wanted.orElseGet(() -> Form.of(version.proposal()));
        return switch (kind()) {
            case WORKBOOK -> workbook(version, chosen);
            case DOCUMENT -> document(version, chosen);
            case PDF -> pdf(version, chosen);
        };
    }

    private OutputEnding kind() {
        return OutputEnding.of(output).orElseThrow();
    }

    private Optional<String> problem() throws FileProblem {
        return new OutputFile(
                        output,
                        Stream.concat(Stream.of(file), template.stream()).toList())
                .problem(OutputEnding.values())
                .or(this::problemOfTemplate)
                .or(this::problemOfAdditions);
    }

    private Optional<String> problemOfTemplate() {
        return template.filter(any -> kind() == OutputEnding.PDF)
                .map(any -> any
                        + " bruges ikke: en skabelon hører til Excel eller Word. Udelad --template, eller giv filen et"
                        + " navn, der ender på .xlsx eller .docx.");
    }

    private Set<Addition> additions() {
        Set<Addition> additions = EnumSet.noneOf(Addition.class);
        if (isChartWanted) {
            additions.add(Addition.CHART);
        }
        if (areScenariosWanted) {
            additions.add(Addition.SCENARIOS);
        }
        return additions;
    }

    private Optional<String> problemOfAdditions() {
        String option = isChartWanted ? "--chart" : "--scenarios";
        return Optional.of(option + " hører til en PDF. Udelad " + option
                        + ", eller giv filen et navn, der ender på .pdf.")
                .filter(any -> !additions().isEmpty() && kind() != OutputEnding.PDF);
    }

    private int workbook(Version version, Form chosen) throws FileProblem, ExportProblem {
        Template filled = template.isPresent() ? Drive.template(template.get()) : Template.shipped(chosen);
        filled.hints().forEach(terminal::complain);
        if (TemplateFit.isStoppedBy(version, filled)) {
            return ExitCode.WRONG;
        }
        Workbook.write(version, filled, output);
        return ExitCode.GOOD;
    }

    private int document(Version version, Form chosen) throws FileProblem, ExportProblem {
        WordTemplate filled = template.isPresent() ? Drive.wordTemplate(template.get()) : WordTemplate.shipped(chosen);
        filled.hints().forEach(terminal::complain);
        if (!MissingFigures.of(version, chosen).isEmpty()) {
            return ExitCode.WRONG;
        }
        Drive.write(output, WordExport.document(version, chosen, filled));
        return ExitCode.GOOD;
    }

    private int pdf(Version version, Form chosen) throws FileProblem, ExportProblem {
        if (!MissingFigures.of(version, chosen).isEmpty()) {
            return ExitCode.WRONG;
        }
        Drive.write(output, PdfExport.document(version, chosen, additions()));
        return ExitCode.GOOD;
    }
}
