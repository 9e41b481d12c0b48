package dk.forslagsark.catalogue;

import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.proposal.PlainText;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A choice among the proposals that has a name (budgetudgave): all of them but those that are left out. What comes later is in it.
 *
 * @param name what it is called
 * @param without the numbers of the proposals that are left out, the name of the file where a proposal has none
 */
public record Edition(String name, List<String> without) {
    /** Every proposal. */
    public static final Edition ALL = new Edition(CatalogueWording.ALL_PROPOSALS, List.of());

    public Edition {
        name = PlainText.onOneLine(name);
        without = List.copyOf(new TreeSet<>(without));
    }

    public boolean has(Entry entry) {
        return !keys(without).contains(PlainText.key(entry.number()));
    }

    /** The same with the proposals of that number in it or left out. */
    public Edition with(String number, boolean in) {
        Set<String> left = without.stream()
                .filter(each -> !PlainText.key(each).equals(PlainText.key(number)))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!in) {
            left.add(number);
        }
        return new Edition(name, List.copyOf(left));
    }

    public Edition named(String changed) {
        return new Edition(changed, without);
    }

    public boolean isCalled(String other) {
        return PlainText.key(name).equals(PlainText.key(other));
    }

    private static Set<String> keys(Collection<String> numbers) {
        return numbers.stream().map(PlainText::key).collect(Collectors.toSet());
    }
}
