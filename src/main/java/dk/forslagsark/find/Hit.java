package dk.forslagsark.find;

import dk.forslagsark.tables.Place;

/**
 * A place in which what was sought stands.
 *
 * @param place the place
 * @param where the place in words, such as {@code Tabel 1, Husleje, 2021}
 * @param text the text or figure that stands there
 * @param from where in it what was sought begins, from 0
 * @param to where it ends, not included
 */
public record Hit(Place place, String where, String text, int from, int to) {}
