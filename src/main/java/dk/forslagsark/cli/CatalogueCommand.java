package dk.forslagsark.cli;

import dk.forslagsark.catalogue.Batch;
import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.catalogue.Edition;
import dk.forslagsark.catalogue.EditionComparison;
import dk.forslagsark.catalogue.Plan;
import dk.forslagsark.catalogue.PrintedCatalogue;
import dk.forslagsark.catalogue.Scope;
import dk.forslagsark.check.Checks;
import dk.forslagsark.danish.DanishWords;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.excel.CatalogueExport;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.CatalogueTemplate;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Json;
import dk.forslagsark.file.PlanFile;
import dk.forslagsark.folder.BatchReading;
import dk.forslagsark.pdf.PdfCatalogue;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.word.WordCatalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "catalogue", description = "Vis, hvad forslagene i en mappe giver, målgruppe for målgruppe.")
final class CatalogueCommand extends HelpOption implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "MAPPE", description = "Mappen med forslagene. Mapper i den er med.")
    private Path folder;

    @Mixin
    private ScopeOptions choice = new ScopeOptions();

    @Option(
            names = "--edition",
            paramLabel = "NAVN",
            description = "Den budgetudgave, der vises. Ellers alle forslag. Udgaverne står i " + PlanFile.NAME + ".")
    private Optional<String> edition = Optional.empty();

    @Option(names = "--against", paramLabel = "NAVN", description = "Vis, hvad en anden udgave giver ved siden af den.")
    private Optional<String> against = Optional.empty();

    @Option(names = "--editions", description = "Vis kun, hvilke budgetudgaver der er, og hvad de udelader.")
    private boolean editions;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "UD",
            description =
                    "Skriv kataloget som UD.xlsx, eller som UD.docx eller UD.pdf med forslagene bagved. Findes den, bliver den"
                            + " erstattet.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--with-proposals",
            description = "Læg i Excel forslagenes egne ark bagved og en indholdsfortegnelse foran.")
    private boolean withProposals;

    @Option(
            names = "--template",
            paramLabel = "SKABELON.xlsx",
            description = "En anden skabelon til kataloget end den, der følger med.")
    private Optional<Path> template = Optional.empty();

    @Option(names = "--json", description = "Vis kataloget som JSON til andre programmer.")
    private boolean json;

    CatalogueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FileProblem, ExportProblem {
        Optional<String> refused = choice.problem();
        if (refused.isEmpty() && output.isPresent()) {
            refused = new OutputFile(output.get(), template.stream().toList())
                    .problem(OutputEnding.values())
                    .or(this::problemOfTemplate);
        }
        if (refused.isPresent()) {
            terminal.complain(refused.get());
            return ExitCode.UNUSABLE;
        }
        return editions ? editions() : catalogue();
    }

    private Optional<String> problemOfTemplate() {
        return template.filter(any -> !OutputEnding.of(output.orElseThrow()).equals(Optional.of(OutputEnding.WORKBOOK)))
                .map(any -> any
                        + " bruges ikke: en skabelon til kataloget hører til Excel. Udelad --template, eller giv filen et"
                        + " navn, der ender på .xlsx.");
    }

    private int editions() throws FileProblem {
        Plan plan = Drive.PATIENCE.<Plan, FileProblem>ask(folder, () -> PlanFile.read(folder));
        if (json) {
            terminal.out().print(Json.write(EditionJson.of(plan.editions())));
        } else {
            terminal.print(EditionText.lines(plan.editions()));
        }
        return ExitCode.GOOD;
    }

    private int catalogue() throws FileProblem, ExportProblem {
        // What is asked for is looked at before the folder is read, which may take long.
        Plan plan = Drive.PATIENCE.<Plan, FileProblem>ask(folder, () -> PlanFile.read(folder));
        Edition chosen = edition(edition, plan);
        Edition other = edition(against, plan);
        CatalogueTemplate form =
                template.isPresent() ? Drive.catalogueTemplate(template.get()) : CatalogueTemplate.shipped();
        Organisation house = Drive.organisation(terminal);
        Batch batch = BatchReading.of(folder, Checks.by(house.rules()), Drive.PATIENCE);
        Scope scope = choice.in(batch.entries(), plan.priceLevel().or(house.rules()::priceLevel))
                .orElseThrow(() -> new FileProblem(ScopeOptions.NO_YEARS));
        Catalogue catalogue = Catalogue.of(batch, plan, chosen, scope, house.targetGroups());
        if (output.isPresent()) {
            checkNotRead(batch, output.get());
            write(catalogue, form, output.get());
        }
        if (against.isPresent()) {
            print(EditionComparison.of(batch, chosen, other, scope), scope);
        } else if (output.isEmpty() || json) {
            print(catalogue);
        }
        return complain(batch, catalogue.doubts());
    }

    /** A filled workbook that has been read would be lost. */
    private void checkNotRead(Batch batch, Path file) throws FileProblem {
        List<Path> ofThatName = batch.entries().stream()
                .map(entry -> folder.resolve(entry.file()))
                .filter(read -> read.getFileName()
                        .toString()
                        .equalsIgnoreCase(file.getFileName().toString()))
                .toList();
        Optional<String> problem = new OutputFile(file, ofThatName).problem(OutputEnding.values());
        if (problem.isPresent()) {
            throw new FileProblem(problem.get());
        }
    }

    private static Edition edition(Optional<String> name, Plan plan) throws FileProblem {
        String wanted = name.orElse(Edition.ALL.name());
        List<Edition> known =
                Stream.concat(Stream.of(Edition.ALL), plan.editions().stream()).toList();
        return plan.edition(wanted)
                .or(() -> Optional.of(Edition.ALL).filter(all -> all.isCalled(wanted)))
                .orElseThrow(() -> new FileProblem("Der er ingen udgave, der hedder " + Quoted.of(wanted) + ". Der er "
                        + DanishWords.list(known.stream().map(Edition::name).toList()) + "."));
    }

    private void write(Catalogue catalogue, CatalogueTemplate form, Path file) throws FileProblem, ExportProblem {
        switch (OutputEnding.of(file).orElseThrow()) {
            case WORKBOOK -> workbook(catalogue, form, file);
            case DOCUMENT -> document(catalogue, file, WordCatalogue::document);
            case PDF -> document(catalogue, file, PdfCatalogue::document);
        }
    }

    private void workbook(Catalogue catalogue, CatalogueTemplate form, Path file) throws FileProblem, ExportProblem {
        CatalogueExport.Made made =
                CatalogueExport.workbook(catalogue, form, withProposals, new SlowProgress(terminal));
        Drive.write(file, made.bytes());
        made.problems().forEach(terminal::complain);
    }

    private void document(Catalogue catalogue, Path file, CatalogueFormat format) throws FileProblem, ExportProblem {
        PrintedCatalogue printed = PrintedCatalogue.of(catalogue);
        Drive.write(file, format.bytes(printed, new SlowProgress(terminal)));
        printed.problems().forEach(terminal::complain);
    }

    /** Makes a document of a catalogue. */
    @FunctionalInterface
    private interface CatalogueFormat {
        byte[] bytes(PrintedCatalogue catalogue, Progress progress) throws ExportProblem;
    }

    private void print(Catalogue catalogue) {
        if (json) {
            terminal.out().print(Json.write(CatalogueJson.of(catalogue)));
        } else {
            terminal.print(CatalogueText.lines(catalogue));
        }
    }

    private void print(EditionComparison comparison, Scope scope) {
        if (json) {
            terminal.out().print(Json.write(EditionJson.of(comparison, scope.years())));
        } else {
            terminal.print(EditionText.lines(comparison, scope.totalled(), scope.years()));
        }
    }

    private int complain(Batch batch, List<String> doubts) {
        if (batch.entries().isEmpty() && batch.unreadable().isEmpty()) {
            terminal.complain(
                    "Der er ingen forslag i " + folder + " eller dens undermapper. Vælg mappen, hvor de ligger.");
        }
        batch.unreadable().forEach(file -> terminal.complain(file.file() + " er ikke med: " + file.reason()));
        doubts.forEach(terminal::complain);
        return batch.unreadable().isEmpty() ? ExitCode.GOOD : ExitCode.WRONG;
    }
}
