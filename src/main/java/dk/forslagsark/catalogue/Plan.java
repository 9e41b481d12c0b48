package dk.forslagsark.catalogue;

import dk.forslagsark.proposal.Extras;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is kept of a catalogue beside its proposals: what the committees have to find, and the choices among the proposals.
 *
 * @param priceLevel the price level of the targets, which is that of the catalogue unless it is asked for at another
 * @param targets one per committee
 * @param editions the named choices
 * @param extras what a newer program wrote
 */
public record Plan(Optional<Integer> priceLevel, List<Target> targets, List<Edition> editions, Extras extras) {
    public static final Plan NONE = new Plan(Optional.empty(), List.of(), List.of(), Extras.NONE);

    public Plan {
        targets = List.copyOf(targets);
        editions = List.copyOf(editions);
    }

    /** The choice of that name. */
    public Optional<Edition> edition(String name) {
        return editions.stream().filter(edition -> edition.isCalled(name)).findFirst();
    }

    /** The same with that choice, in the place of the one that is called so if there is one. */
    public Plan with(Edition edition) {
        List<Edition> changed = edition(edition.name()).isPresent()
                ? editions.stream()
                        .map(each -> each.isCalled(edition.name()) ? edition : each)
                        .toList()
                : Stream.concat(editions.stream(), Stream.of(edition)).toList();
        return new Plan(priceLevel, targets, changed, extras);
    }

    /** The same without the choice of that name. */
    public Plan without(String edition) {
        return new Plan(
                priceLevel,
                targets,
                editions.stream().filter(each -> !each.isCalled(edition)).toList(),
                extras);
    }

    /** The same with the choice of that name called otherwise; what was called so before gives way. */
    public Plan renamed(String edition, String name) {
        Plan free = edition(edition).filter(each -> each.isCalled(name)).isPresent() ? this : without(name);
        return new Plan(
                priceLevel,
                targets,
                free.editions().stream()
                        .map(each -> each.isCalled(edition) ? each.named(name) : each)
                        .toList(),
                extras);
    }

    /** The target of the committee. */
    public Optional<Target> target(String committee) {
        return targets.stream().filter(target -> target.isOf(committee)).findFirst();
    }

    /** The same with that target, in the place of the committee's own if it has one. */
    public Plan with(Target target) {
        List<Target> changed = target(target.committee()).isPresent()
                ? targets.stream()
                        .map(each -> each.isOf(target.committee()) ? target : each)
                        .toList()
                : Stream.concat(targets.stream(), Stream.of(target)).toList();
        return new Plan(priceLevel, changed, editions, extras);
    }

    /** The same with the targets at the prices of that year. */
    public Plan withPriceLevel(int year) {
        return new Plan(Optional.of(year), targets, editions, extras);
    }
}
