package dk.forslagsark.clipboard;

import dk.forslagsark.proposal.Area;
import java.util.Optional;

/** The word for an area, as it stands in a cell. */
final class AreaWord {
    private AreaWord() {}

    /** The area that a cell names, in letters of any size. */
    static Optional<Area> in(String text) {
        return Area.named(text).filter(Area.SHIPPED::contains);
    }
}
