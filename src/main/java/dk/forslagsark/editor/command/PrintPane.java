package dk.forslagsark.editor.command;

import dk.forslagsark.editor.page.QuestionPane;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.file.Background;
import dk.forslagsark.language.Texts;
import dk.forslagsark.paper.PrintedForm;
import dk.forslagsark.paper.PrintedParts;
import dk.forslagsark.pdf.PdfPages;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks what of a form is printed, and shows the pages that it comes to. */
final class PrintPane extends BorderPane implements QuestionPane {
    private static final Logger LOG = System.getLogger(PrintPane.class.getName());
    private static final double WIDTH = 900;
    private static final double HEIGHT = 600;
    private static final double GAP = 8;
    private static final Executor LAYING_OUT = Executors.newSingleThreadExecutor(new Background("pages"));

    private final PrintedParts parts;
    private final PartChoice choice;
    private final PagesPane pages = new PagesPane();
    private final Label note = new Label();
    private final ObjectProperty<Preview> shown = new SimpleObjectProperty<>();
    private final BooleanBinding ready = shown.isNotNull();
    private final Service<Preview> layout = new Service<>() {
        @Override
        protected Task<Preview> createTask() {
            return new Layout(chosen());
        }
    };

    /** Lays a form out. What is no longer wanted is not begun; once begun it is not disturbed. */
    private static final class Layout extends Task<Preview> {
        private final PrintedForm form;

        Layout(PrintedForm form) {
            this.form = form;
        }

        @Override
        protected Preview call() throws ExportProblem, IOException {
            return Preview.of(form);
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            return super.cancel(false);
        }
    }

    /**
     * @param whole the whole form
     * @param withAdditions the same with what can be printed too
     */
    PrintPane(Preview whole, PrintedForm withAdditions) {
        parts = new PrintedParts(withAdditions);
        choice = new PartChoice(parts, this::layOut);
        note.getStyleClass().add("page-note");
        note.setId("print-note");
        note.setWrapText(true);
        layout.setExecutor(LAYING_OUT);
        layout.setOnSucceeded(event -> show(layout.getValue()));
        layout.setOnFailed(event -> fail(layout.getException()));
        setPrefSize(WIDTH, HEIGHT);
        setTop(head());
        setLeft(choice.list());
        setCenter(pages);
        show(whole);
    }

    private VBox head() {
        Label label = new Label(Texts.of("command.print.extent-label"));
        label.setMnemonicParsing(true);
        label.setLabelFor(choice.extents());
        label.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(GAP, label, choice.extents());
        line.setAlignment(Pos.BASELINE_LEFT);
        VBox head = new VBox(GAP, line, note);
        head.setPadding(new Insets(0, 0, GAP, 0));
        return head;
    }

    private PrintedForm chosen() {
        return parts.only(choice.chosen());
    }

    private void layOut() {
        shown.set(null);
        if (choice.chosen().isEmpty()) {
            layout.cancel();
            note.setText(Texts.of("command.print.choose"));
        } else {
            note.setText(Texts.of("command.print.layout"));
            layout.restart();
        }
    }

    private void show(Preview preview) {
        pages.show(preview.pictures());
        note.setText(Texts.of("command.print.which-pages"));
        shown.set(preview);
    }

    private void fail(Throwable problem) {
        LOG.log(Level.WARNING, "could not lay out", problem);
        note.setText(problem instanceof ExportProblem ? problem.getMessage() : Texts.of("command.print.not-shown"));
    }

    /** What is to be printed; there once it is ready. */
    PdfPages pages() {
        return shown.get().pages();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public ObservableBooleanValue ready() {
        return ready;
    }

    @Override
    public void begin() {
        pages.requestFocus();
    }
}
