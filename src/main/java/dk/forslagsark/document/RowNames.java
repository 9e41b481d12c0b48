package dk.forslagsark.document;

import dk.forslagsark.language.Phrase;

/** What is done to so many rows, in words. */
final class RowNames {
    private RowNames() {}

    static Phrase delete(int rows) {
        return rows == 1 ? Phrase.of("document.delete-row") : Phrase.of("document.delete-rows", rows);
    }

    static Phrase duplicate(int rows) {
        return rows == 1 ? Phrase.of("document.duplicate-row") : Phrase.of("document.duplicate-rows", rows);
    }

    static Phrase move(int rows) {
        return rows == 1 ? Phrase.of("document.move-row") : Phrase.of("document.move-rows", rows);
    }

    static Phrase up(int rows) {
        return rows == 1 ? Phrase.of("document.move-row-up") : Phrase.of("document.move-rows-up", rows);
    }

    static Phrase down(int rows) {
        return rows == 1 ? Phrase.of("document.move-row-down") : Phrase.of("document.move-rows-down", rows);
    }

    static Phrase deleteDetails(int details) {
        return details == 1 ? Phrase.of("document.delete-detail") : Phrase.of("document.delete-details", details);
    }

    static Phrase duplicateDetails(int details) {
        return details == 1 ? Phrase.of("document.duplicate-detail") : Phrase.of("document.duplicate-details", details);
    }
}
