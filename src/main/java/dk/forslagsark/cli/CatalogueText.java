package dk.forslagsark.cli;

import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.catalogue.GroupOverview;
import dk.forslagsark.catalogue.Overview;
import dk.forslagsark.catalogue.Sum;
import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.tables.Column;
import java.util.ArrayList;
import java.util.List;

/** A catalogue as lines of text. */
final class CatalogueText {
    private final Overview overview;
    private final List<TableRow> rows = new ArrayList<>();

    private CatalogueText(Overview overview) {
        this.overview = overview;
    }

    static List<String> lines(Catalogue catalogue) {
        Overview overview = catalogue.overview();
        CatalogueText text = new CatalogueText(overview);
        text.build();
        List<String> lines = new ArrayList<>();
        lines.add(Terminal.plain(CatalogueWording.title(
                overview.scope().committee(), overview.scope().priceLevel())));
        lines.add("");
        lines.addAll(TextGrid.lines(text.rows));
        lines.add("");
        lines.add(Wording.SIGN_NOTE);
        lines.addAll(AchievementText.lines(
                catalogue.achievements(), catalogue.scope().years()));
        lines.addAll(leftOut(catalogue));
        lines.addAll(apart(overview));
        return lines;
    }

    private void build() {
        List<String> years =
                overview.scope().years().stream().mapToObj(Integer::toString).toList();
        rows.add(new TableRow(0, "Forslag", Column.AREA.title(), years));
        overview.groups().forEach(this::group);
        rows.add(TableRow.heading(0, CatalogueWording.TOTAL));
        sums(overview.investment(), overview.net());
    }

    private void group(GroupOverview group) {
        rows.add(TableRow.heading(0, Terminal.plain(group.targetGroup().orElse(CatalogueWording.NO_TARGET_GROUP))));
        group.rows().forEach(this::row);
        sums(group.investment(), group.net());
    }

    private void row(GroupOverview.Row row) {
        String label = row.entry().numberWithStatus() + " " + row.entry().title();
        rows.add(new TableRow(1, Terminal.plain(label), ChoiceWords.of(row.area()), figures(row.sum())));
    }

    private void sums(Sum investment, Sum net) {
        rows.add(new TableRow(1, CatalogueWording.INVESTMENT, "", figures(investment)));
        rows.add(new TableRow(1, CatalogueWording.net(overview.scope().totalled()), "", figures(net)));
    }

    private static List<String> figures(Sum sum) {
        return sum.amounts().stream().map(DanishAmount::write).toList();
    }

    private static List<String> leftOut(Catalogue catalogue) {
        List<String> lines = new ArrayList<>();
        if (!catalogue.leftOut().isEmpty()) {
            lines.add("");
            lines.add("Ikke med i " + Terminal.plain(catalogue.edition().name()));
        }
        catalogue
                .leftOut()
                .forEach(entry -> lines.add("  " + Terminal.plain(entry.numberWithStatus() + " " + entry.title())));
        return lines;
    }

    private static List<String> apart(Overview overview) {
        List<String> lines = new ArrayList<>();
        if (!overview.apart().isEmpty()) {
            lines.add("");
            lines.add(CatalogueWording.APART);
        }
        overview.apart().forEach(each -> lines.add("  " + Terminal.plain(each.number() + ": " + each.reason())));
        return lines;
    }
}
