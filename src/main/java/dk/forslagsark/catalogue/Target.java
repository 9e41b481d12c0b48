package dk.forslagsark.catalogue;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Years;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a committee has to find each year (måltal).
 *
 * @param committee its name
 * @param byYear calendar year to the amount in 1.000 kr.: what is to be found is positive; in other years nothing is
 */
public record Target(String committee, SortedMap<Integer, Amount> byYear) {
    public Target {
        committee = PlainText.onOneLine(committee);
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }

    public static Target of(String committee, Map<Integer, Amount> byYear) {
        return new Target(committee, new TreeMap<>(byYear));
    }

    /** The amount of each year; 0 where none is said. */
    List<Amount> in(Years years) {
        return years.stream()
                .mapToObj(year -> byYear.getOrDefault(year, Amount.ZERO))
                .toList();
    }

    boolean isOf(String other) {
        return PlainText.key(committee).equals(PlainText.key(other));
    }

    /** The same with another amount in that year. */
    public Target with(int year, Amount amount) {
        SortedMap<Integer, Amount> changed = new TreeMap<>(byYear);
        changed.put(year, amount);
        return new Target(committee, changed);
    }
}
