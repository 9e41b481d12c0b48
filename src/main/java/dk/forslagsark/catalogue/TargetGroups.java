package dk.forslagsark.catalogue;

import dk.forslagsark.proposal.PlainText;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What contributions there are, under the target groups they belong to. */
final class TargetGroups {
    private static final Collator DANISH = Collator.getInstance(Locale.forLanguageTag("da"));

    private TargetGroups() {}

    /**
     * The groups as they are first written: those of the list in its order, then others in the order of the alphabet, and at the
     * end what is set down to none.
     */
    static List<GroupOverview> of(List<Contribution> parts, List<String> order, Scope scope) {
        Map<String, List<Contribution>> byGroup = parts.stream()
                .filter(part -> !part.isPermanent() || scope.shows(part.area()))
                .collect(Collectors.groupingBy(TargetGroups::key, LinkedHashMap::new, Collectors.toList()));
        List<String> keys = order.stream().map(PlainText::key).toList();
        return byGroup.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(inOrder(keys)))
                .map(group -> GroupOverview.of(name(group.getValue()), group.getValue(), scope))
                .toList();
    }

    private static Optional<String> name(List<Contribution> parts) {
        return parts.get(0).targetGroup();
    }

    /** An empty text for none, which no name is. */
    private static String key(Contribution part) {
        return part.targetGroup().map(PlainText::key).orElse("");
    }

    private static Comparator<String> inOrder(List<String> keys) {
        return Comparator.<String, Boolean>comparing(String::isEmpty)
                .thenComparing(key -> keys.contains(key) ? keys.indexOf(key) : keys.size())
                .thenComparing(DANISH::compare);
    }
}
