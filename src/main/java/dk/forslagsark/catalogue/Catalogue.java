package dk.forslagsark.catalogue;

import java.util.List;

/**
 * A catalogue with all that is shown with it.
 *
 * @param scope what it is of
 * @param edition the choice among the proposals
 * @param overview what the chosen proposals come to
 * @param achievements what the committees have to find, and what is found
 * @param leftOut the comparable proposals that the choice leaves out
 * @param doubts what a reader has to know of the figures, one sentence each
 */
public record Catalogue(
        Scope scope,
        Edition edition,
        Overview overview,
        List<Achievement> achievements,
        List<Entry> leftOut,
        List<String> doubts) {
    public Catalogue {
        achievements = List.copyOf(achievements);
        leftOut = List.copyOf(leftOut);
        doubts = List.copyOf(doubts);
    }

    /**
     * @param targetGroups the order of the target groups
     */
    public static Catalogue of(Batch batch, Plan plan, Edition edition, Scope scope, List<String> targetGroups) {
        Batch chosen = batch.in(edition);
        return new Catalogue(
                scope,
                edition,
                Overview.of(chosen, scope, targetGroups),
                Achievement.of(chosen, plan, scope),
                batch.entries().stream()
                        .filter(scope::isComparable)
                        .filter(entry -> !edition.has(entry))
                        .toList(),
                Doubts.of(batch, plan, edition, scope));
    }
}
