package dk.forslagsark.editor.desk.work;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.OwnTemplate;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.language.Texts;
import java.util.Optional;

/**
 * A template that can be chosen for an export.
 *
 * @param name what it is called
 * @param source where it comes from; empty where each proposal goes into that of its own form
 */
record TemplateEntry(String name, Optional<Source> source) {

    /** Where a template comes from; reading one may take its time. */
    @FunctionalInterface
    interface Source {
        Template read() throws ExportProblem;
    }

    /** Each proposal goes into that of its own form. */
    static TemplateEntry ofForm() {
        return new TemplateEntry(Texts.of("desk.export.own-form"), Optional.empty());
    }

    static TemplateEntry of(Template shipped) {
        return new TemplateEntry(shipped.name(), Optional.of(() -> shipped));
    }

    static TemplateEntry of(OwnTemplate own) {
        return new TemplateEntry(own.name(), Optional.of(() -> Template.read(own.file())));
    }

    /** The template; empty where each proposal goes into that of its own form. */
    Optional<Template> template() throws ExportProblem {
        return source.isPresent() ? Optional.of(source.get().read()) : Optional.empty();
    }
}
