package dk.forslagsark.proposal;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The details of a row, which never change. What they come to is added up when it is first asked for and then kept: of thousands
 * of rows an edit changes one, and all are counted after it.
 */
final class Details extends AbstractList<Detail> implements RandomAccess {
    private final List<Detail> list;
    /** Several threads may ask: each of them would find the same. */
    private volatile Amounts sum;

    private volatile Boolean isPlain;

    /** The years that all of them were last found to be counted in. */
    private volatile Years counted;

    private Details(List<Detail> list) {
        this.list = list;
    }

    static Details of(List<Detail> details) {
        return details instanceof Details known ? known : new Details(List.copyOf(details));
    }

    /** For each year the sum of the details. */
    Amounts sum() {
        Amounts known = sum;
        if (known == null) {
            known = Amounts.sum(list.stream().map(Detail::amounts).toList());
            sum = known;
        }
        return known;
    }

    /** Whether all of them are: see {@link Line#isPlain}. */
    boolean isPlain() {
        Boolean known = isPlain;
        if (known == null) {
            known = list.stream()
                    .allMatch(
                            detail -> detail.id().isEmpty() && !detail.amounts().hasFormula());
            isPlain = known;
        }
        return known;
    }

    /** Whether all of them are: see {@link Line#isCountedIn}. */
    boolean isCountedIn(Years years) {
        if (!years.equals(counted)) {
            if (!list.stream().allMatch(detail -> detail.amounts().isCountedIn(years))) {
                return false;
            }
            counted = years;
        }
        return true;
    }

    @Override
    public Detail get(int index) {
        return list.get(index);
    }

    @Override
    public int size() {
        return list.size();
    }
}
