package dk.forslagsark.editor.desk.catalogue;

import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.editor.desk.DeskContext;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.SafeFile;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.concurrent.Task;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Writes the catalogue with the proposals behind it, beside the work in the window. */
final class CatalogueSaving {
    private static final Logger LOG = System.getLogger(CatalogueSaving.class.getName());

    private final DeskContext context;
    private final MenuButton button = new MenuButton("Eksportér _kataloget");

    CatalogueSaving(DeskContext context) {
        this.context = context;
    }

    /** Asks what it is to be written as; one at a time is written. */
    MenuButton button(Supplier<Optional<Catalogue>> shown) {
        button.setId("desk-catalogue-export");
        for (CatalogueFormat format : CatalogueFormat.values()) {
            MenuItem item = new MenuItem(format.words());
            item.setOnAction(event -> shown.get().ifPresent(catalogue -> save(catalogue, format)));
            button.getItems().add(item);
        }
        return button;
    }

    private void save(Catalogue catalogue, CatalogueFormat format) {
        String ending = format.kind().ending();
        context.dialogs()
                .chooseOutput("Katalog" + ending, format.kind())
                .map(file -> file.toString().endsWith(ending) ? file : Path.of(file + ending))
                .ifPresent(file -> start(catalogue, format, file));
    }

    private void start(Catalogue catalogue, CatalogueFormat format, Path file) {
        Task<List<String>> task = new Writing(catalogue, format, file);
        task.setOnSucceeded(any -> done(file, task.getValue()));
        task.setOnCancelled(any -> context.messages().say("Afbrudt. Kataloget er ikke skrevet."));
        task.setOnFailed(any -> failed(task.getException()));
        button.disableProperty().bind(task.runningProperty());
        context.messages().follow(task);
        Thread thread = new Thread(task, "catalogue");
        thread.setDaemon(true);
        thread.start();
    }

    private void done(Path file, List<String> problems) {
        context.messages().say("Kataloget er skrevet.", "Åbn det", () -> context.showFile()
                .accept(file));
        if (!problems.isEmpty()) {
            context.dialogs().tell("Kataloget er skrevet, men mangler noget", String.join("\n", problems));
        }
    }

    private void failed(Throwable problem) {
        LOG.log(Level.WARNING, "could not write the catalogue", problem);
        boolean isKnown = problem instanceof ExportProblem || problem instanceof FileProblem;
        context.messages().say("Kataloget er ikke skrevet.");
        context.dialogs()
                .tell(
                        "Kataloget er ikke skrevet",
                        isKnown ? problem.getMessage() : "Der opstod en uventet fejl. Detaljerne står i loggen.");
    }

    /** Makes the file and writes it; stops where it is when it is cancelled. */
    private static final class Writing extends Task<List<String>> {
        private final Catalogue catalogue;
        private final CatalogueFormat format;
        private final Path file;

        Writing(Catalogue catalogue, CatalogueFormat format, Path file) {
            this.catalogue = catalogue;
            this.format = format;
            this.file = file;
            updateMessage("Skriver " + file.getFileName() + " …");
        }

        @Override
        protected List<String> call() throws ExportProblem, FileProblem {
            CatalogueFormat.Made made = format.made(catalogue, this::step);
            step(1, "Skriver filen");
            SafeFile.write(file, out -> out.write(made.bytes()));
            return made.problems();
        }

        private void step(double fraction, String words) {
            if (isCancelled()) {
                throw new CancellationException();
            }
            updateProgress(fraction, 1);
            updateMessage(words);
        }
    }
}
