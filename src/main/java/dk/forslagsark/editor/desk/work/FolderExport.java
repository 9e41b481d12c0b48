package dk.forslagsark.editor.desk.work;

import dk.forslagsark.editor.desk.DeskContext;
import dk.forslagsark.editor.desk.EndNotice;
import dk.forslagsark.editor.dialog.Question;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.OwnTemplate;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.Background;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.folder.BatchExport;
import dk.forslagsark.folder.BatchExport.Outcome;
import dk.forslagsark.folder.ExportTargets;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.language.Texts;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Exports many files of the desk into a folder. */
public final class FolderExport {
    private static final Logger LOG = System.getLogger(FolderExport.class.getName());

    private final DeskContext context;
    private Optional<ExportTask> running = Optional.empty();

    public FolderExport(DeskContext context) {
        this.context = context;
    }

    /** Whether an export goes on. */
    public boolean isRunning() {
        return running.filter(ExportTask::isRunning).isPresent();
    }

    /** Asks how, and does it beside the work in the window; files that cannot be read are told of at the end. */
    public void ask(List<FolderEntry> files) {

        try {
            ExportQuestion question = new ExportQuestion(
                    files.size(), templates(), () -> context.dialogs().chooseFolder(Texts.of("desk.export.into")));
            if (context.dialogs().ask(Texts.of("desk.export.question"), Texts.of("desk.export.do"), question)) {
                begin(files, question.template(), question.into());
            }
        } catch (FileProblem | ExportProblem problem) {
            context.dialogs().tell(Texts.of("desk.export.nothing"), problem.getMessage());
        } catch (CancellationException e) {
            context.messages().say(Texts.of("desk.export.nothing") + ".");
        }
    }

    private List<TemplateEntry> templates() {
        List<TemplateEntry> entries = new ArrayList<>();
        entries.add(TemplateEntry.ofForm());
        Template.shipped().stream().map(TemplateEntry::of).forEach(entries::add);
        own().stream().map(TemplateEntry::of).forEach(entries::add);
        return entries;
    }

    /** The user's own; none where their folder cannot be read just now. */
    private List<OwnTemplate> own() {
        Optional<Path> folder = context.settings().now().templates();
        try {
            return folder.isEmpty()
                    ? List.of()
                    : context.waiting()
                            .<List<OwnTemplate>, ExportProblem>on(
                                    Texts.of("desk.export.own-templates"),
                                    folder.get(),
                                    () -> OwnTemplate.inFolder(folder.get()));
        } catch (ExportProblem | FileProblem | CancellationException e) {
            LOG.log(Level.INFO, "no templates of the user's own", e);
            return List.of();
        }
    }

    private void begin(List<FolderEntry> files, TemplateEntry entry, Path into) throws FileProblem, ExportProblem {
        Map<FolderEntry, Path> targets = ExportTargets.in(into, files);
        Optional<Template> template = context.waiting()
                .<Optional<Template>, ExportProblem>on(Texts.of("desk.export.reading-template"), into, entry::template);
        List<Path> existing = context.waiting()
                .<List<Path>, FileProblem>on(
                        Texts.of("desk.export.looking"), into, () -> ExportTargets.existing(into, targets.values()));
        Optional<Boolean> mayReplace = existing.isEmpty() ? Optional.of(false) : askReplace(existing);
        mayReplace.ifPresent(may -> start(new BatchExport(targets, template, may, context.checks()), into));
    }

    private Optional<Boolean> askReplace(List<Path> existing) {
        String heading = existing.size() == 1
                ? Texts.of("desk.export.exists", existing.get(0).getFileName())
                : Texts.of("desk.export.exist", existing.size());
        return context.dialogs()
                .choose(Question.<Boolean>of(heading, Texts.of("desk.export.others"))
                        .or(false, Texts.of("desk.export.leave"))
                        .or(true, Texts.of("desk.export.replace"))
                        .with(existing.stream()
                                .map(file -> file.getFileName().toString())
                                .toList()));
    }

    private void start(BatchExport export, Path into) {
        ExportTask task = new ExportTask(export);
        running = Optional.of(task);
        task.setOnSucceeded(event -> finished(task.getValue(), into));
        task.setOnCancelled(event -> context.messages().say(Texts.of("desk.export.stopped")));
        task.setOnFailed(event -> failed(task.getException()));
        task.runningProperty().addListener(seen -> context.selected().run());
        context.messages().follow(task);
        context.messages().say("", Texts.of("desk.export.show-files"), () -> ExportProgress.show(task, context.foot()));
        new Background("export").start(task);
    }

    private void failed(Throwable problem) {
        LOG.log(Level.ERROR, "unexpected", problem);
        context.dialogs().tell(Texts.of("desk.export.halted"), Texts.of("desk.unexpected") + ".");
    }

    private void finished(List<Outcome> outcomes, Path into) {
        long good = outcomes.stream().filter(Outcome::isGood).count();
        List<Outcome> bad =
                outcomes.stream().filter(outcome -> !outcome.isGood()).toList();
        String said = Texts.of("desk.export.done", good, outcomes.size(), into.getFileName());
        context.messages().say(said, Texts.of("desk.open-the-folder"), () -> context.showFile()
                .accept(into));
        EndNotice.show(context, Texts.of("desk.export"), said);
        if (!bad.isEmpty()) {
            FailureList list = new FailureList(bad);
            context.dialogs().show(Texts.of("desk.export.these-not", said), list, list::begin);
        }
    }
}
