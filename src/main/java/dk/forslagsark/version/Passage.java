package dk.forslagsark.version;

/**
 * The part of a text that is meant.
 *
 * @param from where it begins, from 0
 * @param to where it ends, not included
 */
public record Passage(int from, int to) {}
