package dk.forslagsark.check;

import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Finding.Severity;
import dk.forslagsark.version.Fix;
import dk.forslagsark.version.Passage;
import java.util.Optional;

/**
 * What a rule says of a place.
 *
 * @param place where to look
 * @param passage which part of the text there, where it is a text
 * @param text what is wrong, where, and why it matters
 * @param figures what it is said of; another text as soon as one of these figures is another
 * @param fix what mends it, where that is safe
 */
record Remark(Place place, Optional<Passage> passage, String text, String figures, Optional<Fix> fix) {
    Remark(Place place, String text, String figures) {
        this(place, Optional.empty(), text, figures, Optional.empty());
    }

    /** The same with something that mends it. */
    Remark mendedBy(Fix mending) {
        return new Remark(place, passage, text, figures, Optional.of(mending));
    }

    /** The same of that part of the text. */
    Remark at(Passage meant) {
        return new Remark(place, Optional.of(meant), text, figures, fix);
    }

    Finding finding(String rule, Severity severity) {
        return new Finding(rule, severity, place, passage, text, figures, fix, Optional.empty());
    }
}
