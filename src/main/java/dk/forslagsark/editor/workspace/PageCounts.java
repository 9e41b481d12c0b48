package dk.forslagsark.editor.workspace;

import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many errors there are on each page, and how many warnings that nobody has accepted. */
final class PageCounts {
    /** A page says itself what is missing on it. */
    private static final String TOLD_ALREADY = "missing-field";

    static final PageCounts NONE = new PageCounts(Map.of(), Map.of());

    private final Map<Place.Page, Integer> errors;
    private final Map<Place.Page, Integer> warnings;

    private PageCounts(Map<Place.Page, Integer> errors, Map<Place.Page, Integer> warnings) {
        this.errors = errors;
        this.warnings = warnings;
    }

    static PageCounts of(List<Finding> findings) {
        PageCounts counts = new PageCounts(new HashMap<>(), new HashMap<>());
        for (Finding finding : findings) {
            if (finding.isError()) {
                counts.errors.merge(finding.place().page(), 1, Integer::sum);
            } else if (finding.isOpen() && !finding.rule().equals(TOLD_ALREADY)) {
                counts.warnings.merge(finding.place().page(), 1, Integer::sum);
            }
        }
        return counts;
    }

    int errors(Place.Page page) {
        return errors.getOrDefault(page, 0);
    }

    int warnings(Place.Page page) {
        return warnings.getOrDefault(page, 0);
    }

    /** The errors of these, and the warnings of both together. */
    PageCounts withWarningsOf(PageCounts other) {
        Map<Place.Page, Integer> both = new HashMap<>(warnings);
        other.warnings.forEach((page, count) -> both.merge(page, count, Integer::sum));
        return new PageCounts(errors, both);
    }
}
