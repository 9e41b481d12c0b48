package dk.forslagsark.catalogue;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The catalogue: what the proposals of a folder come to, per target group and over all of them. Exact amounts in 1.000 kr., a
 * saving negative.
 *
 * <p>A proposal stands under each target group that one of its rows or details belongs to, with that part of it. Permanent
 * changes run on past a proposal's own last year. Only proposals at the price level of the scope are added up.
 *
 * @param scope what it is of
 * @param groups one per target group
 * @param investment the implementation costs of all groups
 * @param net the permanent changes of all groups, in the area that is added up
 * @param apart what is not added up, and why
 */
public record Overview(Scope scope, List<GroupOverview> groups, Sum investment, Sum net, List<Apart> apart) {
    public Overview {
        groups = List.copyOf(groups);
        apart = List.copyOf(apart);
    }

    /**
     * @param targetGroups the order of the target groups; others follow in the order of the alphabet
     */
    public static Overview of(Batch batch, Scope scope, List<String> targetGroups) {
        List<Contribution> parts = batch.entries().stream()
                .filter(scope::isComparable)
                .flatMap(entry -> parts(entry, scope))
                .toList();
        return new Overview(
                scope,
                TargetGroups.of(parts, targetGroups, scope),
                GroupOverview.investment(parts, scope),
                GroupOverview.net(parts, scope),
                apart(batch, scope));
    }

    /** The proposals that are added up, in the order in which they first stand. */
    public List<Entry> entries() {
        return groups.stream()
                .flatMap(group -> Stream.concat(
                        group.rows().stream().map(GroupOverview.Row::entry),
                        group.investment().parts().stream().map(Contribution::entry)))
                .distinct()
                .toList();
    }

    private static Stream<Contribution> parts(Entry entry, Scope scope) {
        return Stream.of(Block.values()).flatMap(block -> Contribution.of(entry, block, scope));
    }

    private static List<Apart> apart(Batch batch, Scope scope) {
        Stream<Apart> others = batch.entries().stream()
                .filter(entry -> !scope.isComparable(entry))
                .map(entry -> new Apart(Optional.of(entry.file()), entry.number(), otherLevel(entry, scope)));
        Stream<Apart> unreadable = batch.unreadable().stream()
                .map(file -> new Apart(Optional.of(file.file()), file.file(), file.reason()));
        return Stream.concat(others, unreadable).toList();
    }

    private static String otherLevel(Entry entry, Scope scope) {
        return Texts.of("catalogue.apart.prices", entry.priceLevel(), scope.priceLevel());
    }
}
