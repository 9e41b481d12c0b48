package dk.forslagsark.compare;

/**
 * Something that two people have changed in different ways, so that one has to be chosen.
 *
 * @param number its number in its merge, from 0
 * @param where where it is
 * @param base what stood there before both, in Danish; empty for nothing
 * @param mine what stands in my version; empty for nothing
 * @param theirs what stands in theirs; empty for nothing
 */
public record Conflict(int number, Where where, String base, String mine, String theirs) {}
