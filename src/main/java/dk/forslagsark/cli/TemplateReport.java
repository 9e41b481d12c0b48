package dk.forslagsark.cli;

import dk.forslagsark.excel.template.TemplateCheck;
import dk.forslagsark.form.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a template has, for people and for other programs. */
final class TemplateReport {
    private static final int MOST = 6;

    private static final String NOTHING = "ingen";

    private TemplateReport() {}

    static List<String> lines(TemplateCheck check) {
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

    static Map<String, Object> json(TemplateCheck check) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("usable", check.isUsable());
        object.put("problems", check.problems());
        object.put("hints", check.hints());
        object.put("has", check.has());
        object.put("lacks", check.lacks());
        object.put("unknown", check.unknown());
        object.put("tables", check.tables());
        object.put(
                "forms",
                check.missing().entrySet().stream().map(TemplateReport::form).toList());
        return object;
    }

    private static Map<String, Object> form(Map.Entry<Form, List<String>> form) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("form", form.getKey().key());
        object.put("missing", form.getValue());
        return object;
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
