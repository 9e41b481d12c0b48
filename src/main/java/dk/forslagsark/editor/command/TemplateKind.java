package dk.forslagsark.editor.command;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.language.Texts;
import dk.forslagsark.word.WordTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A kind of template that can be chosen.
 *
 * @param key what it is known by
 * @param ending what the names of the user's own end with
 * @param shipped those that ship
 * @param read reads one of the user's own
 * @param name what one is called
 * @param hints names in it that may be misspelt
 */
record TemplateKind<T>(
        String key,
        String ending,
        Supplier<List<T>> shipped,
        Reading<T> read,
        Function<T, String> name,
        Function<T, List<String>> hints) {
    static final TemplateKind<Template> WORKBOOK =
            new TemplateKind<>("workbook", ".xlsx", Template::shipped, Template::read, Template::name, Template::hints);
    static final TemplateKind<WordTemplate> DOCUMENT = new TemplateKind<>(
            "document", ".docx", WordTemplate::shipped, WordTemplate::read, WordTemplate::name, WordTemplate::hints);

    /** What its menu is called. */
    String menu() {
        return Texts.of("command.template.kind." + key);
    }

    /** Reads a template, which may take its time. */
    @FunctionalInterface
    interface Reading<T> {
        T of(Path file) throws ExportProblem;
    }
}
