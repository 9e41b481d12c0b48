package dk.forslagsark.editor.command;

import dk.forslagsark.excel.Obstacle;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.SafeFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.version.Version;
import dk.forslagsark.word.WordTemplate;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.concurrent.Task;

/** Writes the proposal as a workbook or another document, beside the work in the window. */
public final class ExportAction {
    private static final Logger LOG = System.getLogger(ExportAction.class.getName());
    private static final long PATIENCE_SECONDS = 2;

    private final CommandContext context;
    private final FileActions files;
    private final TemplateChoice<Template> templates;
    private final TemplateChoice<WordTemplate> documents;
    private final Consumer<Path> show;
    private Optional<Task<?>> running = Optional.empty();
    private Runnable listener = () -> {};

    /**
     * @param show opens the workbook in the program that the system has for it
     */
    public ExportAction(
            CommandContext context,
            FileActions files,
            TemplateChoice<Template> templates,
            TemplateChoice<WordTemplate> documents,
            Consumer<Path> show) {
        this.context = context;
        this.files = files;
        this.templates = templates;
        this.documents = documents;
        this.show = show;
    }

    /** Called when a workbook begins to be written, and when that is over. */
    public void onChange(Runnable told) {
        listener = told;
    }

    /** Whether a workbook is being written. */
    public boolean isRunning() {
        return running.filter(Task::isRunning).isPresent();
    }

    /** Writes it with the template chosen. */
    void run() {
        run(proposal -> new WorkbookFormat(templates.chosen().orElseGet(() -> Template.shipped(Form.of(proposal)))));
    }

    /** Writes it as a Word document. */
    void document() {
        run(any -> new WordFormat(documents.chosen()));
    }

    /** Writes it as PDF. */
    void pdf() {
        run(any -> new PdfFormat());
    }

    /** Finds out first whether it can be done; only then is it asked where. */
    private void run(Function<Proposal, OutputFormat> chosen) {
        context.current().commit();
        context.current().proposal().ifPresent(open -> {
            Version version = open.document().version();
            OutputFormat format = chosen.apply(version.proposal());
            Task<List<Obstacle>> task = new Task<>() {
                @Override
                protected List<Obstacle> call() {
                    updateMessage("Undersøger, om forslaget kan eksporteres …");
                    return format.obstacles(version);
                }
            };
            task.setOnSucceeded(any -> ask(task.getValue(), open.suggestedName(), version, format));
            task.setOnFailed(any -> failed(task.getException()));
            begin(task);
        });
    }

    private void ask(List<Obstacle> obstacles, String name, Version version, OutputFormat format) {
        if (obstacles.isEmpty()) {
            context.dialogs()
                    .chooseOutput(name + format.kind().ending(), format.kind())
                    .flatMap(chosen -> files.agreed(chosen, format.kind().ending()))
                    .ifPresent(target -> start(version, format, target));
            return;
        }
        ObstaclesPane pane = new ObstaclesPane(obstacles);
        if (context.dialogs().ask("Forslaget kan ikke eksporteres endnu", "Gå til stedet", pane)) {
            pane.place().ifPresent(place -> context.current().workspace().ifPresent(shown -> shown.goTo(place)));
        }
    }

    /** Writes the file of a proposal. */
    void start(Version version, OutputFormat format, Path target) {
        Task<Path> task = new Writing(version, format, target);
        String done = "Eksporteret til " + target.getFileName() + format.with() + ".";
        task.setOnSucceeded(any -> context.messages().say(done, "Åbn", () -> show.accept(target)));
        task.setOnCancelled(any -> context.messages().say("Eksporten er afbrudt. Der er ikke skrevet nogen fil."));
        task.setOnFailed(any -> failed(task.getException()));
        begin(task);
    }

    private void begin(Task<?> task) {
        running = Optional.of(task);
        task.runningProperty().addListener(seen -> listener.run());
        context.messages().follow(task);
        Thread thread = new Thread(task, "export");
        thread.setDaemon(true);
        thread.start();
    }

    private void failed(Throwable problem) {
        LOG.log(Level.WARNING, "could not export", problem);
        boolean isKnown = problem instanceof ExportProblem || problem instanceof FileProblem;
        String text = isKnown ? problem.getMessage() : "Der opstod en uventet fejl. Detaljerne står i loggen.";
        context.messages().say("Eksporten lykkedes ikke.");
        context.dialogs().tell("Der er ikke skrevet nogen fil", text);
    }

    /** Makes the file and writes it; stops where it is when it is cancelled. */
    private static final class Writing extends Task<Path> {
        private final Version version;
        private final OutputFormat format;
        private final Path target;

        Writing(Version version, OutputFormat format, Path target) {
            this.version = version;
            this.format = format;
            this.target = target;
            updateMessage("Eksporterer …");
        }

        @Override
        protected Path call() throws ExportProblem, FileProblem {
            byte[] content = format.bytes(version, this::step);
            step(1, "Skriver filen");
            write(content);
            return target;
        }

        /** Says so when the drive has not answered for two seconds. */
        private void write(byte[] content) throws FileProblem {
            Future<?> late = CompletableFuture.runAsync(
                    () -> updateMessage(target.getFileName() + " svarer ikke endnu. Er drevet stadig tilsluttet?"),
                    CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS));
            try {
                SafeFile.write(target, out -> out.write(content));
            } finally {
                late.cancel(false);
            }
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
