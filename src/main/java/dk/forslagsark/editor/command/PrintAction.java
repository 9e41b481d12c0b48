package dk.forslagsark.editor.command;

import dk.forslagsark.excel.Obstacle;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.file.Background;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import dk.forslagsark.paper.Addition;
import dk.forslagsark.paper.PrintedForm;
import dk.forslagsark.pdf.PdfPages;
import dk.forslagsark.version.Version;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.concurrent.Task;

/** Shows the pages of the form, or of the parts of it that are chosen, and prints them with the dialog of the system. */
public final class PrintAction {
    private static final Logger LOG = System.getLogger(PrintAction.class.getName());

    private final CommandContext context;

    public PrintAction(CommandContext context) {
        this.context = context;
    }

    void run() {
        context.current().commit();
        context.current().proposal().ifPresent(open -> {
            Version version = open.document().version();
            List<Obstacle> obstacles = new PdfFormat(Set.of()).obstacles(version);
            if (obstacles.isEmpty()) {
                prepare(version, open.suggestedName());
            } else {
                context.dialogs()
                        .tell(
                                Texts.of("command.print.problem"),
                                obstacles.get(0).text());
            }
        });
    }

    /** What is shown first, and the form with all that may be chosen. */
    private record Prepared(Preview whole, PrintedForm withAdditions) {}

    private void prepare(Version version, String name) {
        Form form = Form.of(version.proposal());
        Task<Prepared> task = new Task<>() {
            @Override
            protected Prepared call() throws ExportProblem, IOException {
                updateMessage(Texts.of("command.print.layout"));
                return new Prepared(
                        Preview.of(PrintedForm.of(version, form)),
                        PrintedForm.of(version, form, Set.of(Addition.values())));
            }
        };
        task.setOnSucceeded(any ->
                ask(new PrintPane(task.getValue().whole(), task.getValue().withAdditions()), name));
        task.setOnFailed(any -> failed(task.getException()));
        context.messages().follow(task);
        new Background("print").start(task);
    }

    private void ask(PrintPane asking, String name) {
        if (context.dialogs().ask(Texts.of("command.print.title"), Texts.of("command.print.do"), asking)) {
            if (PdfPages.canBePrinted()) {
                PdfPages pages = asking.pages();
                new Background("print").start(() -> print(pages, name));
            } else {
                context.dialogs()
                        .tell(Texts.of("command.print.impossible"), Texts.of("command.print.impossible.advice"));
            }
        }
    }

    private void print(PdfPages pages, String name) {
        try {
            boolean isPrinted = pages.print(name);
            Platform.runLater(() -> context.messages()
                    .say(isPrinted ? Texts.of("command.print.done") : Texts.of("command.print.stopped")));
        } catch (IOException | PrinterException | RuntimeException problem) {
            Platform.runLater(() -> failed(problem));
        }
    }

    private void failed(Throwable problem) {
        LOG.log(Level.WARNING, "could not print", problem);
        String text = problem instanceof ExportProblem ? problem.getMessage() : Texts.of("command.print.failed.advice");
        context.dialogs().tell(Texts.of("command.print.failed"), text);
    }
}
