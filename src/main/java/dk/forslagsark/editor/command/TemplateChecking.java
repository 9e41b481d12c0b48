package dk.forslagsark.editor.command;

import dk.forslagsark.check.Checks;
import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.editor.dialog.Question;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.excel.template.TemplateCheck;
import dk.forslagsark.excel.template.TemplateWords;
import dk.forslagsark.file.Examples;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.language.Texts;
import dk.forslagsark.word.WordTemplate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Tells what a workbook or a Word document has of a template, and fills it with an example to look at. */
public final class TemplateChecking {
    private final CommandContext context;
    private final FileActions files;
    private final ExportAction exporting;

    public TemplateChecking(CommandContext context, FileActions files, ExportAction exporting) {
        this.context = context;
        this.files = files;
        this.exporting = exporting;
    }

    /** Asks which file, and tells about it. */
    void run() {
        context.dialogs().chooseTemplate().ifPresent(this::check);
    }

    private void check(Path file) {
        String name = file.getFileName().toString();
        try {
            TemplateCheck check = context.waiting()
                    .<TemplateCheck, ExportProblem>on(
                            Texts.of("command.check-template.doing", name),
                            file,
                            () -> WordTemplate.isOne(file) ? WordTemplate.check(file) : TemplateCheck.of(file));
            tell(file, name, check);
        } catch (ExportProblem | FileProblem unreadable) {
            context.dialogs().tell(Texts.of("command.check-template.failed", name), unreadable.getMessage());
        } catch (CancellationException stopped) {
            context.messages().say(Texts.of("command.check-template.not"));
        }
    }

    private void tell(Path file, String name, TemplateCheck check) {
        List<String> lines = new ArrayList<>(TemplateWords.lines(check));
        lines.addAll(check.problems());
        lines.addAll(check.hints());
        Question<Boolean> told = Question.<Boolean>of(
                        Texts.of("command.check-template.heading", name),
                        check.isUsable() ? Texts.of("command.check-template.usable") : mend(file))
                .with(lines)
                .leftBy(Texts.of("dialog.close"));
        Question<Boolean> asked = check.isUsable() ? told.or(true, Texts.of("command.check-template.example")) : told;
        if (context.dialogs().choose(asked).orElse(false)) {
            fill(file, name);
        }
    }

    private static String mend(Path file) {
        return WordTemplate.isOne(file)
                ? Texts.of("command.check-template.mend.document")
                : Texts.of("command.check-template.mend.workbook");
    }

    private void fill(Path file, String name) {
        OutputKind kind = WordTemplate.isOne(file) ? OutputKind.DOCUMENT : OutputKind.WORKBOOK;
        String ending = kind.ending();
        String begin = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        context.dialogs()
                .chooseOutput(Texts.of("command.check-template.example-name", begin, ending), kind)
                .flatMap(chosen -> files.agreed(chosen, ending))
                .ifPresent(target -> fill(file, target));
    }

    private void fill(Path file, Path target) {
        if (target.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            context.dialogs()
                    .tell(Texts.of("command.check-template.nothing"), Texts.of("command.check-template.own-name"));
            return;
        }
        try {
            OutputFormat format = context.waiting()
                    .<OutputFormat, ExportProblem>on(
                            Texts.of("command.check-template.reading"), file, () -> format(file));
            exporting.start(Checks.version(Examples.first().proposal()), format, target);
        } catch (ExportProblem | FileProblem unreadable) {
            context.dialogs().tell(Texts.of("command.check-template.unusable"), unreadable.getMessage());
        } catch (CancellationException stopped) {
            context.messages().say(Texts.of("command.check-template.no-example"));
        }
    }

    private static OutputFormat format(Path file) throws ExportProblem {
        return WordTemplate.isOne(file)
                ? new WordFormat(Optional.of(WordTemplate.read(file)))
                : new WorkbookFormat(Template.read(file));
    }
}
