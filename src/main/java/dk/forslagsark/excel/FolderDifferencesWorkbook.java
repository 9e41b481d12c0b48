package dk.forslagsark.excel;

import dk.forslagsark.catalogue.ChangeWords;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.FolderComparison;
import dk.forslagsark.catalogue.FolderComparison.LevelTotal;
import dk.forslagsark.catalogue.ProposalChange;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What has become of the proposals of a folder as a workbook: first a row each with what it comes to, then what has been written
 * differently in those that have changed.
 */
public final class FolderDifferencesWorkbook {
    /** In characters; together they are as wide as a page on its side. */
    private static final List<Integer> WIDTHS = List.of(14, 56, 24, 24, 24, 14);

    private FolderDifferencesWorkbook() {}

    /**
     * The bytes of the xlsx.
     *
     * @param before what the older folder is called
     * @param after what the newer folder is called
     */
    public static byte[] of(String before, String after, FolderComparison comparison) {
        return PlainSheet.workbook(Texts.of("excel.report.differences"), WIDTHS, sheet -> {
            sheet.title(Texts.of("excel.report.from-to", before, after));
            sheet.row(ChangeWords.effect());
            summary(sheet, comparison);
            comparison.changed().stream()
                    .filter(change -> change.kind() == ProposalChange.Kind.CHANGED)
                    .forEach(change -> changes(sheet, change));
        });
    }

    private static void summary(PlainSheet sheet, FolderComparison comparison) {
        sheet.heading(
                Texts.of("excel.report.number"),
                Texts.of("excel.report.title"),
                Texts.of("excel.report.change"),
                Texts.of("excel.report.before"),
                Texts.of("excel.report.after"),
                Texts.of("excel.report.difference"));
        comparison.changed().forEach(change -> summary(sheet, change));
        comparison.totals().forEach(total -> total(sheet, total));
        sheet.row(ChangeWords.unchanged(comparison));
    }

    private static void summary(PlainSheet sheet, ProposalChange change) {
        Entry entry = change.entry();
        sheet.row(
                List.of(entry.numberWithStatus(), entry.title(), ChangeWords.of(change)),
                List.of(change.before().map(Entry::lastNet), change.after().map(Entry::lastNet), change.difference()));
    }

    private static void total(PlainSheet sheet, LevelTotal total) {
        sheet.row(
                List.of("", ChangeWords.of(total), ""),
                List.of(Optional.of(total.before()), Optional.of(total.after()), Optional.of(total.difference())));
    }

    private static void changes(PlainSheet sheet, ProposalChange change) {
        sheet.blank();
        sheet.heading(
                change.entry().numberWithStatus(),
                change.entry().title(),
                "",
                Texts.of("excel.report.before"),
                Texts.of("excel.report.after"));
        change.differences().forEach(each -> sheet.row("", each.where().words(), "", each.from(), each.to()));
    }
}
