package dk.forslagsark.check;

/**
 * What the rules over many proposals look at in one of them.
 *
 * @param number its number
 * @param title its title
 * @param names the names it shares with others
 */
public record Listed(String number, String title, SharedNames names) {}
