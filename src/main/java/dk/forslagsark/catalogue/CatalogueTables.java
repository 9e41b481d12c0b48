package dk.forslagsark.catalogue;

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
import dk.forslagsark.proposal.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables that stand in front of the proposals of a catalogue. */
record CatalogueTables(Catalogue catalogue) {
    private static final int LABEL_WIDTH = 44;
    private static final int AREA_WIDTH = 16;
    private static final int YEAR_WIDTH = 10;

    /** What the proposals come to: two columns of text and one for each year. */
    PaperTable totals() {
        Overview overview = catalogue.overview();
        int columns = 2 + years().size();
        List<PaperRow> rows = new ArrayList<>();
        overview.groups().forEach(group -> rows.addAll(group(group, columns)));
        rows.add(across(CatalogueWording.TOTAL, columns));
        rows.addAll(sums(Kind.NET, overview.investment(), overview.net()));
        return table(List.of(LABEL_WIDTH, AREA_WIDTH), List.of(unit(), ColumnWording.AREA), rows);
    }

    /** What the committees have to find, and what the proposals give: one column of text; empty where there are no targets. */
    Optional<PaperTable> targets() {
        List<PaperRow> rows = catalogue.achievements().stream()
                .flatMap(each -> target(each).stream())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(table(List.of(LABEL_WIDTH + AREA_WIDTH), List.of(unit()), rows));
    }

    private String unit() {
        return Wording.unit(catalogue.scope().priceLevel());
    }

    private List<Integer> years() {
        return catalogue.scope().years().list();
    }

    private PaperTable table(List<Integer> widths, List<String> heads, List<PaperRow> rows) {
        Stream<PaperColumn> first = widths.stream().map(width -> new PaperColumn("", PaperColumn.Kind.TEXT, width));
        Stream<PaperColumn> amounts =
                years().stream().map(year -> new PaperColumn("", PaperColumn.Kind.FIGURE, YEAR_WIDTH));
        Stream<String> head = Stream.concat(heads.stream(), years().stream().map(year -> Integer.toString(year)));
        return new PaperTable(
                Optional.empty(),
                Optional.empty(),
                Stream.concat(first, amounts).toList(),
                List.of(row(Kind.HEAD, head)),
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
                        each.sum().amounts())));
        rows.addAll(sums(Kind.TOTAL, group.investment(), group.net()));
        return rows;
    }

    private List<PaperRow> sums(Kind kind, Sum investment, Sum net) {
        String words = CatalogueWording.net(catalogue.overview().scope().totalled());
        return List.of(
                row(Kind.TOTAL, CatalogueWording.INVESTMENT, "", investment.amounts()),
                row(kind, words, "", net.amounts()));
    }

    private List<PaperRow> target(Achievement achievement) {
        return List.of(
                across(achievement.committee(), 1 + years().size()),
                row(Kind.LINE, CatalogueWording.TARGET, achievement.target()),
                row(Kind.LINE, CatalogueWording.FOUND, achievement.found()),
                row(Kind.TOTAL, CatalogueWording.MISSING, achievement.missing()),
                row(Kind.TOTAL, CatalogueWording.OVER, achievement.over()));
    }

    private static PaperRow across(String text, int columns) {
        return new PaperRow(Kind.SECTION, List.of(new PaperCell(text, columns)));
    }

    private static PaperRow row(Kind kind, String label, String area, List<Amount> amounts) {
        return row(kind, Stream.concat(Stream.of(label, area), written(amounts)));
    }

    private static PaperRow row(Kind kind, String label, List<Amount> amounts) {
        return row(kind, Stream.concat(Stream.of(label), written(amounts)));
    }

    private static PaperRow row(Kind kind, Stream<String> texts) {
        return new PaperRow(kind, texts.map(text -> new PaperCell(text, 1)).toList());
    }

    private static Stream<String> written(List<Amount> amounts) {
        return amounts.stream().map(DanishAmount::write);
    }
}
