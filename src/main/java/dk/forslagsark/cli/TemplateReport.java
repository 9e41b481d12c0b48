package dk.forslagsark.cli;

import dk.forslagsark.excel.template.TemplateCheck;
import dk.forslagsark.form.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a template has, for other programs. */
final class TemplateReport {
    private TemplateReport() {}

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

    /** Of a template of the catalogue there is only whether it can be used, and what keeps it from being so. */
    static Map<String, Object> json(List<String> problemsOfCatalogue) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("usable", problemsOfCatalogue.isEmpty());
        object.put("problems", problemsOfCatalogue);
        object.put("catalogue", true);
        return object;
    }

    private static Map<String, Object> form(Map.Entry<Form, List<String>> form) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("form", form.getKey().key());
        object.put("missing", form.getValue());
        return object;
    }
}
