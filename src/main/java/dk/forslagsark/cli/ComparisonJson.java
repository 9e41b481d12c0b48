package dk.forslagsark.cli;

import dk.forslagsark.compare.Comparison;
import dk.forslagsark.compare.Where;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What differs between two proposals, and what they come to, for other programs. */
final class ComparisonJson {
    private ComparisonJson() {}

    static Map<String, Object> of(Comparison comparison) {
        Map<String, Object> object = new LinkedHashMap<>();
        List<Map<String, Object>> changes = comparison.differences().stream()
                .map(change -> object(change.where(), change.from(), change.to()))
                .toList();
        List<Map<String, Object>> results = comparison.results().stream()
                .map(result -> object(result.where(), result.from(), result.to()))
                .toList();
        object.put("changes", changes);
        object.put("results", results);
        return object;
    }

    private static Map<String, Object> object(Where where, String from, String to) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("where", where.words());
        object.put("from", from.isEmpty() ? null : from);
        object.put("to", to.isEmpty() ? null : to);
        return object;
    }
}
