package dk.forslagsark.cli;

import dk.forslagsark.catalogue.ChangeWords;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.FolderComparison;
import dk.forslagsark.catalogue.FolderComparison.LevelTotal;
import dk.forslagsark.catalogue.ProposalChange;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.proposal.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What has become of the proposals of a folder, a line each, and below it what all of them come to. */
final class FolderComparisonText {
    private FolderComparisonText() {}

    static List<String> lines(FolderComparison comparison) {
        List<TableRow> rows = new ArrayList<>();
        rows.add(new TableRow(0, ChangeWords.effect(), "", ChangeWords.columns()));
        comparison.changed().stream().map(FolderComparisonText::row).forEach(rows::add);
        comparison.totals().stream().map(FolderComparisonText::row).forEach(rows::add);
        List<String> lines = new ArrayList<>(TextGrid.lines(rows));
        lines.add("");
        lines.add(ChangeWords.unchanged(comparison));
        return lines;
    }

    private static TableRow row(ProposalChange change) {
        String label = change.entry().numberWithStatus() + " " + change.entry().title();
        return new TableRow(
                0,
                Terminal.plain(label),
                ChangeWords.of(change),
                figures(Stream.of(
                        change.before().map(Entry::lastNet), change.after().map(Entry::lastNet), change.difference())));
    }

    private static TableRow row(LevelTotal total) {
        return new TableRow(
                0,
                ChangeWords.of(total),
                "",
                figures(Stream.of(total.before(), total.after(), total.difference())
                        .map(Optional::of)));
    }

    private static List<String> figures(Stream<Optional<Amount>> amounts) {
        return amounts.map(amount -> amount.map(DanishAmount::write).orElse("")).toList();
    }
}
