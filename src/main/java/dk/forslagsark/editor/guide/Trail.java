package dk.forslagsark.editor.guide;

import dk.forslagsark.editor.guide.Guide.Spot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where one has been in the guide: one goes back there, and forward again. */
final class Trail {
    private final Deque<Spot> behind = new ArrayDeque<>();
    private final Deque<Spot> ahead = new ArrayDeque<>();

    /** Goes elsewhere from there; what was ahead is forgotten. */
    void leave(Spot here) {
        behind.push(here);
        ahead.clear();
    }

    /** Where one was before; empty where one began. */
    Optional<Spot> back(Spot here) {
        return step(here, behind, ahead);
    }

    /** Where one went back from; empty where one has not. */
    Optional<Spot> forward(Spot here) {
        return step(here, ahead, behind);
    }

    private static Optional<Spot> step(Spot here, Deque<Spot> from, Deque<Spot> to) {
        Optional<Spot> next = Optional.ofNullable(from.poll());
        next.ifPresent(any -> to.push(here));
        return next;
    }
}
