package dk.forslagsark.editor.command;

import dk.forslagsark.file.Examples;
import dk.forslagsark.paper.Addition;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** What can be done with files. */
public final class FileCommands {
    public final Command create;
    public final Command open;
    public final Command openFolder;
    public final List<Command> examples;
    public final Command save;
    public final Command saveAs;
    public final Command export;
    public final Command document;
    public final Command pdf;
    public final Command pdfWithChart;
    public final Command pdfWithScenarios;
    public final Command print;
    public final Command checkTemplate;
    public final Command bringBack;
    public final Command bringDocument;
    public final Command compare;
    public final Command versions;
    public final Command close;
    public final Command quit;

    /**
     * @param quit closes the window
     */
    public FileCommands(
            Current current,
            FileActions files,
            ExportAction exporting,
            PrintAction printing,
            TemplateChecking checking,
            ImportAction importing,
            CompareAction comparing,
            VersionsAction restoring,
            Runnable quit) {
        Conditions when = new Conditions(current);
        create = new Command("Nyt forslag", "Ctrl+N", files::create);
        open = new Command("Åbn …", "Ctrl+O", files::open);
        openFolder = new Command("Åbn mappe …", "Ctrl+Shift+O", files::openFolder);
        examples = Examples.all().stream()
                .map(example -> new Command(titled(example), "", () -> files.openExample(example)))
                .toList();
        save = new Command("Gem", "Ctrl+S", files::save, when::open);
        saveAs = new Command("Gem som …", "Ctrl+Shift+S", files::saveAs, when::open);
        BooleanSupplier canExport = () -> when.open() && !exporting.isRunning();
        export = new Command("Eksportér til Excel …", "Ctrl+E", exporting::run, canExport);
        document = new Command("Eksportér til Word …", "", exporting::document, canExport);
        pdf = new Command("Gem som PDF …", "Ctrl+Shift+E", exporting::pdf, canExport);
        pdfWithChart = new Command("Gem som PDF med graf …", "", () -> exporting.pdfWith(Addition.CHART), canExport);
        pdfWithScenarios = new Command(
                "Gem som PDF med Hvad nu hvis …", "", () -> exporting.pdfWith(Addition.SCENARIOS), canExport);
        print = new Command("Udskriv …", "Ctrl+P", printing::run, when::open);
        checkTemplate = new Command("Kontrollér en skabelon …", "", checking::run, () -> !exporting.isRunning());
        bringBack = new Command("Hent fra Excel …", "", importing::run);
        bringDocument = new Command("Hent fra Word …", "", importing::document);
        compare = new Command("Sammenlign med …", "", comparing::run, when::open);
        versions = new Command("Tidligere versioner …", "", restoring::run, when::inFile);
        close = new Command("Luk forslag", "Ctrl+W", files::close, when::open);
        this.quit = new Command("Afslut", "Ctrl+Q", quit);
    }

    List<Command> all() {
        return Stream.of(
                        create,
                        open,
                        openFolder,
                        save,
                        saveAs,
                        export,
                        document,
                        pdf,
                        pdfWithChart,
                        pdfWithScenarios,
                        print,
                        checkTemplate,
                        bringBack,
                        bringDocument,
                        compare,
                        versions,
                        close,
                        quit)
                .toList();
    }

    private static String titled(Examples.Example example) {
        return example.name() + " " + example.proposal().cover().title();
    }
}
