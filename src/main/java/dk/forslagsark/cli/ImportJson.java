package dk.forslagsark.cli;

import dk.forslagsark.excel.reading.CellProblem;
import dk.forslagsark.excel.reading.ImportDifference;
import dk.forslagsark.excel.reading.ReadBack;
import dk.forslagsark.excel.reading.Stated;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a workbook says otherwise, for other programs. Figures are JSON numbers, what is not there is {@code null}. */
final class ImportJson {
    private ImportJson() {}

    static Map<String, Object> of(ReadBack imported) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(
                "differences",
                imported.differences().stream().map(ImportJson::of).toList());
        object.put("problems", imported.problems().stream().map(ImportJson::of).toList());
        return object;
    }

    private static Map<String, Object> of(ImportDifference difference) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("cell", difference.cell().isEmpty() ? null : difference.cell());
        object.put("stated", value(difference.stated()));
        object.put("computed", value(difference.computed()));
        object.put("before", value(difference.before()));
        object.put("where", difference.where());
        object.put("kind", difference.kind().name().toLowerCase(Locale.ROOT));
        return object;
    }

    private static Map<String, Object> of(CellProblem problem) {
        return Map.of("cell", problem.cell(), "text", problem.text());
    }

    private static Object value(Stated value) {
        return value.number()
                .<Object>map(number -> number)
                .orElseGet(() -> value.text().isEmpty() ? null : value.text());
    }
}
