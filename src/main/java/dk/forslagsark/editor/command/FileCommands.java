package dk.forslagsark.editor.command;

import dk.forslagsark.file.Examples;
import dk.forslagsark.language.Texts;
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
        create = new Command(Texts.of("command.file.create"), "Ctrl+N", files::create);
        open = new Command(Texts.of("command.file.open"), "Ctrl+O", files::open);
        openFolder = new Command(Texts.of("command.file.open-folder"), "Ctrl+Shift+O", files::openFolder);
        examples = Examples.all().stream()
                .map(example ->
                        new Command(example.name() + " " + example.title(), "", () -> files.openExample(example)))
                .toList();
        save = new Command(Texts.of("command.file.save"), "Ctrl+S", files::save, when::open);
        saveAs = new Command(Texts.of("command.file.save-as"), "Ctrl+Shift+S", files::saveAs, when::open);
        BooleanSupplier canExport = () -> when.open() && !exporting.isRunning();
        export = new Command(Texts.of("command.file.export"), "Ctrl+E", exporting::run, canExport);
        document = new Command(Texts.of("command.file.document"), "", exporting::document, canExport);
        pdf = new Command(Texts.of("command.file.pdf"), "Ctrl+Shift+E", exporting::pdf, canExport);
        pdfWithChart = new Command(
                Texts.of("command.file.pdf-with-chart"), "", () -> exporting.pdfWith(Addition.CHART), canExport);
        pdfWithScenarios = new Command(
                Texts.of("command.file.pdf-with-what-if"), "", () -> exporting.pdfWith(Addition.SCENARIOS), canExport);
        print = new Command(Texts.of("command.file.print"), "Ctrl+P", printing::run, when::open);
        checkTemplate =
                new Command(Texts.of("command.file.check-template"), "", checking::run, () -> !exporting.isRunning());
        bringBack = new Command(Texts.of("command.file.import-workbook"), "", importing::run);
        bringDocument = new Command(Texts.of("command.file.import-document"), "", importing::document);
        compare = new Command(Texts.of("command.file.compare"), "", comparing::run, when::open);
        versions = new Command(Texts.of("command.file.versions"), "", restoring::run, when::inFile);
        close = new Command(Texts.of("command.file.close"), "Ctrl+W", files::close, when::open);
        this.quit = new Command(Texts.of("command.file.quit"), "Ctrl+Q", quit);
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
}
