package dk.forslagsark.pdf;

import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.catalogue.GroupOverview;
import dk.forslagsark.catalogue.Overview;
import dk.forslagsark.catalogue.Sum;
import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.paper.PaperCell;
import dk.forslagsark.paper.PaperColumn;
import dk.forslagsark.paper.PaperRow;
import dk.forslagsark.paper.PaperRow.Kind;
import dk.forslagsark.paper.PaperTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what stands in front of the proposals of a catalogue. */
record CatalogueHtml(Xhtml out, Catalogue catalogue) {
    static final String TOP = "katalog";
    static final String CONTENTS = "Indhold";
    private static final int LABEL_WIDTH = 44;
    private static final int AREA_WIDTH = 16;
    private static final int YEAR_WIDTH = 10;

    void write(String title) {
        out.element("h1", title, "id", TOP);
        new TableHtml(out, table()).write();
        out.element("p", Wording.noteToAll(), "class", "note");
        apart();
    }

    private PaperTable table() {
        Overview overview = catalogue.overview();
        List<Integer> years = overview.scope().years().list();
        Stream<PaperColumn> first = Stream.of(
                new PaperColumn("", PaperColumn.Kind.TEXT, LABEL_WIDTH),
                new PaperColumn("", PaperColumn.Kind.TEXT, AREA_WIDTH));
        Stream<PaperColumn> amounts =
                years.stream().map(year -> new PaperColumn("", PaperColumn.Kind.FIGURE, YEAR_WIDTH));
        PaperRow head = row(
                Kind.HEAD,
                Wording.unit(overview.scope().priceLevel()),
                ColumnWording.AREA,
                years.stream().map(year -> Integer.toString(year)).toList());
        List<PaperRow> rows = new ArrayList<>();
        overview.groups().forEach(group -> rows.addAll(group(group, years.size() + 2)));
        rows.add(across(CatalogueWording.TOTAL, years.size() + 2));
        rows.addAll(sums(Kind.NET, overview.investment(), overview.net()));
        return new PaperTable(
                Optional.empty(),
                Optional.empty(),
                Stream.concat(first, amounts).toList(),
                List.of(head),
                rows);
    }

    private List<PaperRow> group(GroupOverview group, int columns) {
        List<PaperRow> rows = new ArrayList<>();
        rows.add(across(group.targetGroup().orElse(CatalogueWording.NO_TARGET_GROUP), columns));
        group.rows()
                .forEach(each -> rows.add(row(
                        Kind.LINE,
                        (each.entry().numberWithStatus() + " " + each.entry().title()).strip(),
                        ChoiceWords.of(each.area()),
                        figures(each.sum()))));
        rows.addAll(sums(Kind.TOTAL, group.investment(), group.net()));
        return rows;
    }

    private List<PaperRow> sums(Kind kind, Sum investment, Sum net) {
        String words = CatalogueWording.net(catalogue.overview().scope().totalled());
        return List.of(
                row(Kind.TOTAL, CatalogueWording.INVESTMENT, "", figures(investment)),
                row(kind, words, "", figures(net)));
    }

    private static PaperRow across(String text, int columns) {
        return new PaperRow(Kind.SECTION, List.of(new PaperCell(text, columns)));
    }

    private static PaperRow row(Kind kind, String label, String area, List<String> figures) {
        return new PaperRow(
                kind,
                Stream.concat(Stream.of(label, area), figures.stream())
                        .map(text -> new PaperCell(text, 1))
                        .toList());
    }

    private static List<String> figures(Sum sum) {
        return sum.amounts().stream().map(DanishAmount::write).toList();
    }

    private void apart() {
        if (!catalogue.overview().apart().isEmpty()) {
            out.element("h2", CatalogueWording.APART);
            catalogue.overview().apart().forEach(each -> out.element("p", each.number() + ": " + each.reason()));
        }
    }
}
