package dk.forslagsark.economy;

import dk.forslagsark.proposal.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one order in which all tables of a proposal name its committees, whatever the order of its rows: those that every proposal
 * knows as their administrations stand on the front page, as in print; behind them the others, as they first appear.
 *
 * @param keys the names as they are compared, each once; empty for what is set down to no committee
 */
record CommitteeOrder(List<Optional<String>> keys) {
    private static final List<Optional<String>> KNOWN = Stream.of(
                    "Økonomiudvalget",
                    "Kultur- og Fritidsudvalget",
                    "Børne- og Ungdomsudvalget",
                    "Sundheds- og Omsorgsudvalget",
                    "Socialudvalget",
                    "Teknik- og Miljøudvalget",
                    "Beskæftigelses- og Integrationsudvalget",
                    "Beskæftigelses-, Integrations- og Erhvervsudvalget")
            .map(PlainText::key)
            .map(Optional::of)
            .toList();

    /** The order for a proposal of these rows. */
    static CommitteeOrder of(Stream<Item> items) {
        return new CommitteeOrder(Stream.concat(KNOWN.stream(), items.map(Item::committeeKey))
                .distinct()
                .toList());
    }

    /** The items of each committee, as it is first written, in this order. */
    Map<Optional<String>, List<Item>> byCommittee(List<Item> items) {
        Map<Optional<String>, List<Item>> byKey = Item.grouped(items, Item::committeeKey);
        Map<Optional<String>, List<Item>> byCommittee = new LinkedHashMap<>();
        keys.stream()
                .filter(byKey::containsKey)
                .map(byKey::get)
                .forEach(own -> byCommittee.put(own.get(0).committee(), own));
        return byCommittee;
    }
}
