package dk.forslagsark.find;

import dk.forslagsark.tables.Place;
import java.util.List;

/**
 * What stands in a cell or a field.
 *
 * @param place where
 * @param where the place in words
 * @param text what is shown there
 * @param others what else may be sought there: the same as it is typed
 */
record Written(Place place, String where, String text, List<String> others) {

    Written(Place place, String where, String text) {
        this(place, where, text, List.of());
    }
}
