package dk.forslagsark.word.reading;

import dk.forslagsark.danish.FrontWording;
import dk.forslagsark.proposal.Cover;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The fields of a front page typed by hand, and its check boxes. */
final class TypedFront {
    private static final Map<String, BiFunction<Cover, String, Cover>> FIELDS = Map.of(
            FrontWording.TITLE, Cover::withTitle,
            FrontWording.SUMMARY, Cover::withSummary,
            FrontWording.TARGET_GROUP, Cover::withTargetGroup,
            FrontWording.FUNDED_BY, Cover::withFundedBy,
            FrontWording.SUBMITTED_BY, Cover::withSubmittedBy);

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> affected = new ArrayList<>();

    /** Takes a line with a label, a colon and a text, or lines with check boxes; whether it is one. */
    boolean take(String text) {
        int colon = text.indexOf(':');
        return put(
                colon < 0 ? "" : text.substring(0, colon),
                colon < 0 ? text : text.substring(colon + 1).strip());
    }

    /** Takes what stands beside a label; whether it is one of those of the front page. */
    boolean put(String label, String text) {
        boolean hasBoxes = TickedBoxes.areIn(text);
        String known = FIELDS.keySet().stream()
                .filter(field -> isLabel(label, field))
                .findFirst()
                .orElse("");
        if (!known.isEmpty()) {
            fields.put(known, hasBoxes ? String.join(", ", TickedBoxes.of(text)) : text);
        } else if (hasBoxes) {
            affected.addAll(TickedBoxes.of(text));
        }
        return !known.isEmpty() || hasBoxes || isLabel(label, FrontWording.AFFECTED);
    }

    /** Whether a label is that one, with or without a colon. */
    static boolean isLabel(String label, String field) {
        return label.strip().replaceFirst("\\s*:$", "").equalsIgnoreCase(field);
    }

    Cover into(Cover before) {
        Cover cover = before;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            cover = FIELDS.get(field.getKey()).apply(cover, field.getValue());
        }
        return affected.isEmpty() ? cover : cover.withAffected(affected);
    }
}
