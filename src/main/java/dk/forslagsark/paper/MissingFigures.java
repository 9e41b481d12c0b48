package dk.forslagsark.paper;

import dk.forslagsark.form.Form;
import dk.forslagsark.tables.Place.Page;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Version;
import java.util.List;

/** What is typed and not counted, so that a form would silently lack it. */
public final class MissingFigures {
    private MissingFigures() {}

    /** The errors in Table 1, from which every form has its figures, and in the tables that this form prints. */
    public static List<Finding> of(Version version, Form form) {
        return version.uncounted().stream()
                .filter(Finding::isError)
                .filter(finding -> isPrinted(finding.place().page(), form))
                .toList();
    }

    private static boolean isPrinted(Page page, Form form) {
        return page == Page.TABLE_1
                || form.parts().stream()
                        .flatMap(part -> part.contents().stream())
                        .anyMatch(content -> Page.of(content) == page);
    }
}
