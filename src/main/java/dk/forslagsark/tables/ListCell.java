package dk.forslagsark.tables;

import java.util.Optional;

/**
 * A cell of one of the smaller tables as it stands in a proposal.
 *
 * @param place where it is
 * @param words the same in words: “Personale, Lærere, Før”
 * @param kind how its column is set and typed in
 * @param text what it shows
 * @param source what was typed in it
 * @param problem why that cannot be used, if so
 */
public record ListCell(
        Place place, String words, Field.Kind kind, String text, String source, Optional<String> problem) {
    /** Whether an expression was typed in it: one is a figure. */
    public boolean isExpression() {
        return (kind == Field.Kind.FIGURE || kind == Field.Kind.FREE) && source.startsWith("=");
    }
}
