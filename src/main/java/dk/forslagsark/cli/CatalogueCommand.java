package dk.forslagsark.cli;

import dk.forslagsark.catalogue.Batch;
import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.catalogue.Edition;
import dk.forslagsark.catalogue.EditionComparison;
import dk.forslagsark.catalogue.Plan;
import dk.forslagsark.catalogue.Scope;
import dk.forslagsark.check.Checks;
import dk.forslagsark.danish.DanishWords;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.excel.template.CatalogueTemplate;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Json;
import dk.forslagsark.file.PlanFile;
import dk.forslagsark.folder.BatchReading;
import dk.forslagsark.proposal.Organisation;
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
            refused = CatalogueOutput.problem(output.get(), template);
        }
        if (refused.isPresent()) {
            terminal.complain(refused.get());
            return ExitCode.UNUSABLE;
        }
        return editions ? editions() : catalogue();
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
            new CatalogueOutput(terminal, form, withProposals).write(catalogue, output.get(), folder, batch);
        }
        if (against.isPresent()) {
            print(EditionComparison.of(batch, chosen, other, scope), scope);
        } else if (output.isEmpty() || json) {
            print(catalogue);
        }
        return complain(batch, catalogue.doubts());
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
