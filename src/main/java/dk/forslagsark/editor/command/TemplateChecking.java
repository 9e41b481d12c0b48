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
                            "Kontrollerer " + name,
                            file,
                            () -> WordTemplate.isOne(file) ? WordTemplate.check(file) : TemplateCheck.of(file));
            tell(file, name, check);
        } catch (ExportProblem | FileProblem unreadable) {
            context.dialogs().tell("“" + name + "” kan ikke kontrolleres", unreadable.getMessage());
        } catch (CancellationException stopped) {
            context.messages().say("Skabelonen er ikke kontrolleret.");
        }
    }

    private void tell(Path file, String name, TemplateCheck check) {
        List<String> lines = new ArrayList<>(TemplateWords.lines(check));
        lines.addAll(check.problems());
        lines.addAll(check.hints());
        Question<Boolean> told = Question.<Boolean>of(
                        "Skabelonen “" + name + "”",
                        check.isUsable()
                                ? "Den kan bruges. Et udfyldt eksempel viser, hvad der kommer ud af den."
                                : "Den kan ikke bruges, som den er. Ret det, der står, i "
                                        + (WordTemplate.isOne(file) ? "Word" : "Excel") + ", og kontrollér den igen.")
                .with(lines)
                .or(false, "Luk");
        Question<Boolean> asked = check.isUsable() ? told.or(true, "Gem et udfyldt eksempel …") : told;
        if (context.dialogs().choose(asked).orElse(false)) {
            fill(file, name);
        }
    }

    private void fill(Path file, String name) {
        OutputKind kind = WordTemplate.isOne(file) ? OutputKind.DOCUMENT : OutputKind.WORKBOOK;
        String ending = kind.ending();
        String begin = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        context.dialogs()
                .chooseOutput(begin + " - eksempel" + ending, kind)
                .flatMap(chosen -> files.agreed(chosen, ending))
                .ifPresent(target -> fill(file, target));
    }

    private void fill(Path file, Path target) {
        if (target.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            context.dialogs().tell("Der er ikke skrevet noget", "Vælg et andet navn end skabelonens eget.");
            return;
        }
        try {
            OutputFormat format =
                    context.waiting().<OutputFormat, ExportProblem>on("Læser skabelonen", file, () -> format(file));
            exporting.start(Checks.version(Examples.first().proposal()), format, target);
        } catch (ExportProblem | FileProblem unreadable) {
            context.dialogs().tell("Skabelonen kan ikke bruges", unreadable.getMessage());
        } catch (CancellationException stopped) {
            context.messages().say("Der er ikke skrevet noget eksempel.");
        }
    }

    private static OutputFormat format(Path file) throws ExportProblem {
        return WordTemplate.isOne(file)
                ? new WordFormat(Optional.of(WordTemplate.read(file)))
                : new WorkbookFormat(Template.read(file));
    }
}
