package dk.forslagsark.editor.command;

import dk.forslagsark.excel.Obstacle;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import dk.forslagsark.paper.Addition;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.version.Version;
import dk.forslagsark.word.WordTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes the proposal as a workbook or another document, beside the work in the window. */
public final class ExportAction {
    private final CommandContext context;
    private final FileActions files;
    private final TemplateChoice<Template> templates;
    private final TemplateChoice<WordTemplate> documents;
    private final Consumer<Path> show;
    private final FileMaking making;

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
        making = new FileMaking(context.messages(), context.dialogs(), Texts.of("command.export.failure"));
    }

    /** Called when a workbook begins to be written, and when that is over. */
    public void onChange(Runnable told) {
        making.runningProperty().addListener((seen, before, isRunning) -> told.run());
    }

    /** Whether a workbook is being written. */
    public boolean isRunning() {
        return making.runningProperty().get();
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
        run(any -> new PdfFormat(Set.of()));
    }

    /** Writes it as PDF with that at its end. */
    void pdfWith(Addition addition) {
        run(any -> new PdfFormat(Set.of(addition)));
    }

    /** Finds out first whether it can be done; only then is it asked where. */
    private void run(Function<Proposal, OutputFormat> chosen) {
        context.current().commit();
        context.current().proposal().ifPresent(open -> {
            Version version = open.document().version();
            OutputFormat format = chosen.apply(version.proposal());
            making.examine(
                    Texts.of("command.export.examining"),
                    () -> format.obstacles(version),
                    obstacles -> ask(obstacles, open.suggestedName(), version, format));
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
        if (context.dialogs().ask(Texts.of("command.export.problem"), Texts.of("command.export.go-to"), pane)) {
            pane.place().ifPresent(place -> context.current().workspace().ifPresent(shown -> shown.goTo(place)));
        }
    }

    /** Writes the file of a proposal. */
    void start(Version version, OutputFormat format, Path target) {
        String done = Texts.of("command.export.done", target.getFileName(), format.with());
        making.write(
                Texts.of("command.export.doing"),
                target,
                progress -> new FileMaking.Made<>(format.bytes(version, progress), target),
                written -> context.messages().say(done, Texts.of("command.export.open"), () -> show.accept(written)));
    }
}
