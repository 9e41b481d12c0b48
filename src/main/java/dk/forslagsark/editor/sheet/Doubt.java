package dk.forslagsark.editor.sheet;

/**
 * A cell in which something may be wrong.
 *
 * @param <R> what rows are known by
 * @param <C> what columns are known by
 * @param row its row
 * @param column its column
 * @param text what may be wrong, in Danish
 */
public record Doubt<R, C>(R row, C column, String text) {}
