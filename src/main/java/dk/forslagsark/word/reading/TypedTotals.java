package dk.forslagsark.word.reading;

import dk.forslagsark.clipboard.PastedCell;
import dk.forslagsark.clipboard.PastedRow;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.danish.TableWording;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.excel.reading.ForeignTable;
import dk.forslagsark.excel.reading.ImportDifference;
import dk.forslagsark.excel.reading.ImportDifference.Kind;
import dk.forslagsark.excel.reading.Stated;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The totals of Table 1 as somebody typed them, beside what they come to.
 *
 * @param firstYear the first year of Table 1
 * @param totals what each total comes to, by what it is called
 */
record TypedTotals(int firstYear, Map<String, List<Amount>> totals) {
    static TypedTotals of(Proposal proposal) {
        Economy economy = Economy.of(proposal);
        Map<String, List<Amount>> totals = new HashMap<>();
        for (Block block : Block.values()) {
            Stream.of(
                            Wording.total(block),
                            TableWording.total(block),
                            Wording.heading(block) + " i alt",
                            Wording.shortHeading(block) + " i alt",
                            "Samlede " + Wording.heading(block))
                    .forEach(words -> totals.put(key(words), economy.totals(block)));
        }
        totals.put(key(Wording.NET), economy.net());
        return new TypedTotals(proposal.years().first(), totals);
    }

    /** What a row is called, without what somebody added behind it: a colon, or words in brackets. */
    static String key(String label) {
        return label.replaceAll("\\s+", " ")
                .replaceFirst(" ?\\([^()]*\\)$", "")
                .replaceFirst("[ .:*]+$", "")
                .toLowerCase(Locale.ROOT);
    }

    Stream<ImportDifference> differences(ForeignTable table) {
        return table.likeliest().rows().stream()
                .filter(row -> row.kind() == PastedRow.Kind.TOTAL)
                .flatMap(row -> Optional.ofNullable(totals.get(key(row.label()))).stream()
                        .flatMap(sums -> differences(row, sums).stream()));
    }

    private List<ImportDifference> differences(PastedRow row, List<Amount> sums) {
        List<ImportDifference> differences = new ArrayList<>();
        for (int i = 0; i < Math.min(sums.size(), row.figures().size()); i++) {
            PastedCell typed = row.figures().get(i);
            Optional<Amount> stated = DanishAmount.read(typed.entered()).value();
            if (stated.isPresent() && !stated.get().equals(sums.get(i))) {
                differences.add(new ImportDifference(
                        Kind.RESULT,
                        Quoted.of(row.label()),
                        row.label() + ", " + (firstYear + i),
                        Stated.of(typed.entered()),
                        Stated.of(DanishAmount.write(sums.get(i))),
                        Stated.NOTHING));
            }
        }
        return differences;
    }
}
