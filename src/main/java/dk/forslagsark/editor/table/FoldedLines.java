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

    /** Where the lines are after an edit: where they were, or wherever the same objects have been moved to. */
    FoldedLines followed(Proposal before, Proposal after) {
        return new FoldedLines(refs.stream()
                .flatMap(ref -> follow(ref, before, after).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static Optional<LineRef> follow(LineRef ref, Proposal before, Proposal after) {
        Line line = before.line(ref);
        List<Line> lines = after.lines(ref.block());
        if (ref.line() < lines.size() && lines.get(ref.line()) == line) {
            return Optional.of(ref);
        }
        Optional<LineRef> moved = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i) == line)
                .mapToObj(i -> new LineRef(ref.block(), i))
                .findFirst();
        boolean edited = lines.size() == before.lines(ref.block()).size()
                && lines.get(ref.line()).hasDetails()
                && before.lines(ref.block()).stream().noneMatch(known -> known == lines.get(ref.line()));
        return moved.or(() -> edited ? Optional.of(ref) : Optional.empty());
    }
}
