package dk.forslagsark.proposal;

import dk.forslagsark.proposal.ListItem.Kind;
import java.util.Arrays;
import java.util.Optional;

/** Counts the items of lists from the top of a text: a list ends where a paragraph is of none. */
final class ListNumbers {
    private final int[] last = new int[ListItem.DEEPEST + 1];

    void take(Optional<ListItem> taken) {
        int level = taken.map(ListItem::level).orElse(-1);
        Arrays.fill(last, level + 1, last.length, 0);
        taken.ifPresent(item -> last[level] = item.kind() == Kind.BULLET ? 0 : number(item));
    }

    private int number(ListItem item) {
        return item.start() > 0 ? item.start() : next(item);
    }

    /** The number of an item that comes next and does not say which it has. */
    int next(ListItem item) {
        return last[item.level()] + 1;
    }

    /** The number of an item that was taken last. */
    int last(ListItem item) {
        return last[item.level()];
    }
}
