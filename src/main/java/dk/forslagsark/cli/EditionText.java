package dk.forslagsark.cli;

import dk.forslagsark.catalogue.Edition;
import dk.forslagsark.catalogue.EditionComparison;
import dk.forslagsark.catalogue.EditionComparison.Beside;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishWords;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
import java.util.List;

/** Two choices among proposals beside each other, as lines of text. */
final class EditionText {
    private EditionText() {}

    /** The choices that are kept, and what each leaves out. */
    static List<String> lines(List<Edition> editions) {
        return editions.isEmpty()
                ? List.of("Der er ingen budgetudgaver i mappen. Gem dem på forslagsbordets side Katalog.")
                : editions.stream()
                        .map(edition -> Terminal.plain(edition.name() + ": "
                                + (edition.without().isEmpty()
                                        ? "alle forslag"
                                        : "uden " + DanishWords.list(edition.without()))))
                        .toList();
    }

    static List<String> lines(EditionComparison comparison, Area area, Years years) {
        String first = Terminal.plain(comparison.first().name());
        String second = Terminal.plain(comparison.second().name());
        List<TableRow> rows = new ArrayList<>();
        rows.add(new TableRow(
                0,
                CatalogueWording.net(area),
                "",
                years.stream().mapToObj(Integer::toString).toList()));
        for (Beside each : comparison.committees()) {
            rows.add(TableRow.heading(0, Terminal.plain(each.committee())));
            rows.add(row(first, each.first().amounts()));
            rows.add(row(second, each.second().amounts()));
            rows.add(row(CatalogueWording.DIFFERENCE, each.difference()));
        }
        List<String> lines = new ArrayList<>(TextGrid.lines(rows));
        lines.add("");
        only(first, comparison.onlyInFirst(), lines);
        only(second, comparison.onlyInSecond(), lines);
        return lines;
    }

    private static TableRow row(String label, List<Amount> amounts) {
        return new TableRow(
                1, label, "", amounts.stream().map(DanishAmount::write).toList());
    }

    private static void only(String edition, List<Entry> entries, List<String> lines) {
        lines.add("Kun i " + edition + (entries.isEmpty() ? ": ingen" : ":"));
        entries.forEach(entry -> lines.add("  " + Terminal.plain(entry.numberWithStatus() + " " + entry.title())));
    }
}
