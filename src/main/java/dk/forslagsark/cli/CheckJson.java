package dk.forslagsark.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the checks have found, for other programs. Keys are never taken away or given another meaning, for others rely on them. */
final class CheckJson {
    private CheckJson() {}

    static Map<String, Object> of(List<ToldFinding> told) {
        return Map.of("findings", told.stream().map(CheckJson::of).toList());
    }

    private static Map<String, Object> of(ToldFinding told) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", told.file());
        object.put("rule", told.rule());
        object.put("severity", told.severity().name().toLowerCase(Locale.ROOT));
        object.put("where", told.where());
        object.put("message", told.message());
        told.accepted().ifPresent(acceptance -> {
            object.put("accepted", acceptance.reason());
            object.put("acceptedBy", acceptance.by());
        });
        return object;
    }
}
