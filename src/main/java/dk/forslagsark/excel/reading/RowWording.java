package dk.forslagsark.excel.reading;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.spoken.SpokenAmount;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What rows with year cells are known by and told as, alike in a proposal and in a sheet.
 *
 * @param years the years shown
 */
record RowWording(Years years) {
    /** A longer text does not say better which row it is. */
    private static final int LONGEST = 200;

    /** What a row is called. */
    static String name(String label) {
        return Quoted.shortened(label, LONGEST);
    }

    KnownRow key(String label, Amounts amounts) {
        Set<String> figures = new HashSet<>();
        years.stream().forEach(year -> amounts.in(year)
                .ifPresent(amount -> figures.add(figure(year, DanishAmount.writePlain(amount)))));
        return new KnownRow(label, figures);
    }

    KnownRow key(String label, List<ReadCell> cells) {
        Set<String> figures = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                figures.add(figure(years.first() + i, cells.get(i).text()));
            }
        }
        return new KnownRow(label, figures);
    }

    /** The label and every amount, in one line. */
    String words(String label, Amounts amounts) {
        StringBuilder words = new StringBuilder(name(label));
        years.stream().forEach(year -> amounts.in(year)
                .ifPresent(amount -> words.append("; ").append(figure(year, SpokenAmount.write(amount)))));
        return words.toString();
    }

    String words(String label, List<ReadCell> cells) {
        StringBuilder words = new StringBuilder(name(label));
        for (int i = 0; i < cells.size(); i++) {
            ReadCell cell = cells.get(i);
            words.append(
                    cell.isBlank()
                            ? ""
                            : "; " + figure(years.first() + i, Stated.in(cell).shown()));
        }
        return words.toString();
    }

    private static String figure(int year, String amount) {
        return year + ": " + amount;
    }
}
