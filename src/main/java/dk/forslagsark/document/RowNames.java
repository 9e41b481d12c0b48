package dk.forslagsark.document;

import dk.forslagsark.language.Texts;

/** What is done to so many rows, in words. */
final class RowNames {
    private RowNames() {}

    static String delete(int rows) {
        return rows == 1 ? Texts.of("document.delete-row") : Texts.of("document.delete-rows", rows);
    }

    static String duplicate(int rows) {
        return rows == 1 ? Texts.of("document.duplicate-row") : Texts.of("document.duplicate-rows", rows);
    }

    static String move(int rows) {
        return rows == 1 ? Texts.of("document.move-row") : Texts.of("document.move-rows", rows);
    }

    static String up(int rows) {
        return rows == 1 ? Texts.of("document.move-row-up") : Texts.of("document.move-rows-up", rows);
    }

    static String down(int rows) {
        return rows == 1 ? Texts.of("document.move-row-down") : Texts.of("document.move-rows-down", rows);
    }

    static String deleteDetails(int details) {
        return details == 1 ? Texts.of("document.delete-detail") : Texts.of("document.delete-details", details);
    }

    static String duplicateDetails(int details) {
        return details == 1 ? Texts.of("document.duplicate-detail") : Texts.of("document.duplicate-details", details);
    }
}
