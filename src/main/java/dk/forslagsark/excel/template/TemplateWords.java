package dk.forslagsark.excel.template;

import java.util.ArrayList;
import java.util.List;

/** What a template has, in Danish. */
public final class TemplateWords {
    private static final int MOST = 6;

    private static final String NOTHING = "ingen";

    private TemplateWords() {}

    /** A line for each thing there is to say of it; what is wrong with it is not among them. */
    public static List<String> lines(TemplateCheck check) {
        List<String> lines = new ArrayList<>();
        lines.add(check.isUsable() ? "Skabelonen kan bruges." : "Skabelonen kan ikke bruges, som den er.");
        lines.add("Den har " + check.has().size() + " af de "
                + (check.has().size() + check.lacks().size()) + " navne, som programmet kender.");
        lines.add("Tabeller: " + listed(check.tables()));
        lines.add("Ukendte navne: " + listed(check.unknown()));
        lines.add("");
        check.missing()
                .forEach((form, missing) -> lines.add(
                        form.label() + ": " + (missing.isEmpty() ? "kan udskrives helt" : "mangler " + some(missing))));
        return lines;
    }

    /** The first of them, and how many more there are: more would not be read. */
    private static String some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
        return names.size() > MOST ? first + " og " + (names.size() - MOST) + " mere" : first;
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? NOTHING : String.join(", ", names);
    }
}
