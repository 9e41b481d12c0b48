package dk.forslagsark.editor.command;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.word.WordTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A kind of template that can be chosen.
 *
 * @param menu what its menu is called
 * @param ending what the names of the user's own end with
 * @param shipped those that ship
 * @param read reads one of the user's own
 * @param name what one is called
 * @param hints names in it that may be misspelt, in Danish
 */
record TemplateKind<T>(
        String menu,
        String ending,
        Supplier<List<T>> shipped,
        Reading<T> read,
        Function<T, String> name,
        Function<T, List<String>> hints) {
    static final TemplateKind<Template> WORKBOOK = new TemplateKind<>(
            "Skabelon til eksport", ".xlsx", Template::shipped, Template::read, Template::name, Template::hints);
    static final TemplateKind<WordTemplate> DOCUMENT = new TemplateKind<>(
            "Skabelon til Word",
            ".docx",
            WordTemplate::shipped,
            WordTemplate::read,
            WordTemplate::name,
            WordTemplate::hints);

    /** Reads a template, which may take its time. */
    @FunctionalInterface
    interface Reading<T> {
        T of(Path file) throws ExportProblem;
    }
}
