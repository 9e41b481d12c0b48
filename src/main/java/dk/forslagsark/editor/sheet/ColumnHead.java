package dk.forslagsark.editor.sheet;

import java.util.Optional;

/**
 * What is drawn above a column.
 *
 * @param over what stands above it and the columns beside it that have the same there
 * @param own what stands above it alone
 */
public record ColumnHead(Optional<String> over, String own) {
    /** A heading of one line. */
    static ColumnHead of(String own) {
        return new ColumnHead(Optional.empty(), own);
    }
}
