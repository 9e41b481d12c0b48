package dk.forslagsark.editor.desk.files;

import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.folder.Summary;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.spoken.SpokenNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What files come to in their last year. Amounts of different price levels or years are not added up.
 *
 * @param amounts the net effect of each file, in 1.000 kr.
 * @param lastYears the years they are of
 * @param priceLevels the price levels they are in
 */
record NetSum(List<Amount> amounts, Set<Integer> lastYears, Set<Integer> priceLevels) {
    private static final int DECIMALS = 3;

    static NetSum of(Collection<FolderEntry> files) {
        List<Summary> read =
                files.stream().flatMap(file -> file.summary().stream()).toList();
        return new NetSum(
                read.stream().map(Summary::net).toList(),
                read.stream().map(Summary::lastYear).collect(Collectors.toCollection(TreeSet::new)),
                read.stream().map(Summary::priceLevel).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The sum; empty where there is nothing to add up, or it must not be. */
    Optional<Amount> sum() {
        return isComparable() && !amounts.isEmpty() ? Optional.of(Amount.sum(amounts)) : Optional.empty();
    }

    private boolean isComparable() {
        return lastYears.size() <= 1 && priceLevels.size() <= 1;
    }

    /** The year all amounts are of, if they are. */
    Optional<Integer> year() {
        return lastYears.size() == 1 ? lastYears.stream().findFirst() : Optional.empty();
    }

    /** “netto 2021: -23.400, gennemsnit -5.850”, or why not. */
    String words() {
        if (amounts.isEmpty()) {
            return "";
        }
        return sum().map(this::words).orElseGet(this::whyNot);
    }

    private String words(Amount sum) {
        Integer year = lastYears.iterator().next();
        return amounts.size() == 1
                ? Texts.of("desk.net", year, SpokenAmount.write(sum))
                : Texts.of(
                        "desk.net-and-average", year, SpokenAmount.write(sum), SpokenNumber.writeBriefly(average(sum)));
    }

    private BigDecimal average(Amount sum) {
        return sum.thousands().divide(BigDecimal.valueOf(amounts.size()), DECIMALS, RoundingMode.HALF_UP);
    }

    /** Why there is no sum. */
    String whyNot() {
        if (isComparable()) {
            return "";
        }
        return priceLevels.size() > 1
                ? Texts.of("desk.net.other-prices", joined(priceLevels))
                : Texts.of("desk.net.other-years", joined(lastYears));
    }

    private static String joined(Set<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
