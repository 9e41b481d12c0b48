package dk.forslagsark.excel.template;

import dk.forslagsark.language.Texts;
import java.util.ArrayList;
import java.util.List;

/** What a template has, in words. */
public final class TemplateWords {
    private static final int MOST = 6;

    private TemplateWords() {}

    /** A line for each thing there is to say of it; what is wrong with it is not among them. */
    public static List<String> lines(TemplateCheck check) {
        List<String> lines = new ArrayList<>();
        lines.add(check.isUsable() ? Texts.of("excel.template.usable") : Texts.of("excel.template.unusable"));
        lines.add(Texts.of(
                "excel.template.has",
                check.has().size(),
                check.has().size() + check.lacks().size()));
        lines.add(Texts.of("excel.template.tables", listed(check.tables())));
        lines.add(Texts.of("excel.template.unknown", listed(check.unknown())));
        lines.add("");
        check.missing()
                .forEach((form, missing) -> lines.add(
                        missing.isEmpty()
                                ? Texts.of("excel.template.whole", form.label())
                                : Texts.of("excel.template.lacks", form.label(), some(missing))));
        return lines;
    }

    /** The first of them, and how many more there are: more would not be read. */
    private static String some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
        return names.size() > MOST ? Texts.of("excel.template.some", first, names.size() - MOST) : first;
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? Texts.of("excel.template.none") : String.join(", ", names);
    }
}
