package dk.forslagsark.editor.table;

import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which lines have their details folded away, followed from one version of the proposal to the next. */
record FoldedLines(Set<LineRef> refs) {
    static final FoldedLines NONE = new FoldedLines(Set.of());

    FoldedLines toggled(LineRef ref) {
        Set<LineRef> changed = new HashSet<>(refs);
        if (!changed.remove(ref)) {
            changed.add(ref);
        }
        return new FoldedLines(Set.copyOf(changed));
    }

    FoldedLines without(LineRef ref) {
        return refs.contains(ref) ? toggled(ref) : this;
    }

    /**
     * Where the lines are after an edit. A line that was moved is the same object; one that was edited stands where it
     * stood.
     */
    FoldedLines followed(Proposal before, Proposal after) {
        return new FoldedLines(refs.stream()
                .flatMap(ref -> follow(ref, before, after).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static Optional<LineRef> follow(LineRef ref, Proposal before, Proposal after) {
        Line line = before.line(ref);
        List<Line> lines = after.lines(ref.block());
        int index = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i) == line)
                .findFirst()
                .orElse(ref.line());
        boolean there = index < lines.size() && lines.get(index).hasDetails();
        return there ? Optional.of(new LineRef(ref.block(), index)) : Optional.empty();
    }
}
