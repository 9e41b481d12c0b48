package dk.forslagsark.economy;

import dk.forslagsark.proposal.PlainText;
import java.util.Comparator;
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
    private static final List<String> KNOWN = List.of(
            "Økonomiudvalget",
            "Kultur- og Fritidsudvalget",
            "Børne- og Ungdomsudvalget",
            "Sundheds- og Omsorgsudvalget",
            "Socialudvalget",
            "Teknik- og Miljøudvalget",
            "Beskæftigelses- og Integrationsudvalget",
            "Beskæftigelses-, Integrations- og Erhvervsudvalget");

    /** The order for a proposal of these rows. */
    static CommitteeOrder of(Stream<Item> items) {
        Stream<Optional<String>> known = KNOWN.stream().map(PlainText::key).map(Optional::of);
        return new CommitteeOrder(
                Stream.concat(known, items.map(Item::committeeKey)).distinct().toList());
    }

    /** The items of each committee, as it is first written, in this order. */
    Map<Optional<String>, List<Item>> byCommittee(List<Item> items) {
        List<Item> sorted = items.stream()
                .sorted(Comparator.comparingInt(item -> keys.indexOf(item.committeeKey())))
                .toList();
        Map<Optional<String>, List<Item>> byCommittee = new LinkedHashMap<>();
        Item.grouped(sorted, Item::committeeKey)
                .values()
                .forEach(own -> byCommittee.put(own.get(0).committee(), own));
        return byCommittee;
    }
}
