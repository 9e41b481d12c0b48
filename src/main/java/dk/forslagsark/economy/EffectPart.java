package dk.forslagsark.economy;

import java.util.List;
import java.util.Optional;

/**
 * The table of the net service effect, beside all that it is made of.
 *
 * @param committees in which order they stand
 * @param service the items of the permanent changes that count as service
 * @param table none where there are no such items
 */
record EffectPart(CommitteeOrder committees, List<Item> service, Optional<EffectTable> table) {
    /**
     * @param before that of another version, which is taken over where it comes of the same
     */
    static EffectPart of(CommitteeOrder committees, List<Item> service, Optional<EffectPart> before) {
        return before.filter(part -> part.committees.equals(committees) && Item.areSame(part.service, service))
                .orElseGet(() -> new EffectPart(committees, service, EffectTable.of(committees, service)));
    }
}
