package dk.forslagsark.excel;

import dk.forslagsark.tables.Place;
import java.util.Optional;

/**
 * Something that keeps a proposal from being put into a template.
 *
 * @param text what is wrong, where, and what to do, in Danish
 * @param place where it is to be mended; none where that is the template
 */
public record Obstacle(String text, Optional<Place> place) {
    static Obstacle at(Place place, String text) {
        return new Obstacle(text, Optional.of(place));
    }

    static Obstacle ofTemplate(String text) {
        return new Obstacle(text, Optional.empty());
    }
}
