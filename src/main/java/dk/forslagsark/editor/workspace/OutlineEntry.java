package dk.forslagsark.editor.workspace;

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
        FRONT(""),
        TABLES("Tabeller"),
        TEXTS("Tekst"),
        /** What the chosen form does not print. */
        KEPT("Ikke i formularen");

        private final String heading;

        Group(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }
}
