package dk.forslagsark.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a row is known by in formulas. It is nothing that anybody has written: no difference of it is told, and none asked about. */
record Untold() implements Shape<Optional<String>> {
    @Override
    public void compare(Where where, Optional<String> from, Optional<String> to, Consumer<Difference> found) {
        // Nobody has written it.
    }

    @Override
    public Optional<String> merge(Where where, Three<Optional<String>> of, Decisions decisions) {
        Optional<Optional<String>> settled = of.settled();
        if (settled.isEmpty()) {
            of.mine().ifPresent(mine -> of.theirs().ifPresent(theirs -> decisions.isKnownAs(theirs, mine)));
        }
        return settled.orElseGet(() -> of.mine().or(of::theirs));
    }

    @Override
    public List<String> cells(String name, Optional<String> value) {
        return List.of();
    }
}
