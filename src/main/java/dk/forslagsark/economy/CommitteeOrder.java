package dk.forslagsark.economy;

import dk.forslagsark.proposal.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The one order in which all tables of a proposal name its committees, whatever the order of its rows: those that every proposal
 * knows as their administrations stand on the front page, as in print; behind them the others, as they first appear.
 *
 * @param places of each committee, by its name as it is written, which may be in several ways; empty for what is set down to none
 */
record CommitteeOrder(Map<Optional<String>, Integer> places) {
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
        Map<Optional<String>, Integer> byKey = new HashMap<>();
        KNOWN.forEach(known -> byKey.put(known, byKey.size()));
        Map<Optional<String>, Integer> places = new HashMap<>();
        items.map(Item::committee)
                .forEach(written -> places.computeIfAbsent(
                        written, name -> byKey.computeIfAbsent(Item.key(name), key -> byKey.size())));
        return new CommitteeOrder(places);
    }

    /** The items of each committee, as it is first written, in this order. */
    Map<Optional<String>, List<Item>> byCommittee(List<Item> items) {
        SortedMap<Integer, List<Item>> byPlace = new TreeMap<>();
        items.forEach(item -> byPlace.computeIfAbsent(places.get(item.committee()), place -> new ArrayList<>())
                .add(item));
        Map<Optional<String>, List<Item>> byCommittee = new LinkedHashMap<>();
        byPlace.values().forEach(own -> byCommittee.put(own.get(0).committee(), own));
        return byCommittee;
    }
}
