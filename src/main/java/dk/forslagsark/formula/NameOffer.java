package dk.forslagsark.formula;

/**
 * What a name that is begun may become.
 *
 * @param start where in the expression it begins
 * @param text what is written there then; a bracket or a point at its end says that it goes on
 */
public record NameOffer(int start, String text) {}
