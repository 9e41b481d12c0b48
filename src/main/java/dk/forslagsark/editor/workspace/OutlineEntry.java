package dk.forslagsark.editor.workspace;

import dk.forslagsark.language.Texts;
import dk.forslagsark.tables.Place;

/**
 * A page as the outline lists it.
 *
 * @param page the page
 * @param group the heading it stands under
 * @param name its name, with the number it has in the chosen form
 * @param state how it stands
 */
record OutlineEntry(Place.Page page, Group group, String name, PageState state) {
    /** The headings, from the top. */
    enum Group {
        /** Has no heading. */
        FRONT,
        TABLES,
        TEXTS,
        /** What the chosen form does not print. */
        KEPT;

        String heading() {
            return switch (this) {
                case FRONT -> "";
                case TABLES -> Texts.of("outline.group.tables");
                case TEXTS -> Texts.of("outline.group.texts");
                case KEPT -> Texts.of("outline.group.kept");
            };
        }
    }
}
