package dk.forslagsark.excel;

import static dk.forslagsark.excel.template.CatalogueNames.AMOUNTS;
import static dk.forslagsark.excel.template.CatalogueNames.AREA;
import static dk.forslagsark.excel.template.CatalogueNames.GROUP;
import static dk.forslagsark.excel.template.CatalogueNames.GROUP_MODELS;
import static dk.forslagsark.excel.template.CatalogueNames.INVESTMENT;
import static dk.forslagsark.excel.template.CatalogueNames.INVESTMENT_TOTAL;
import static dk.forslagsark.excel.template.CatalogueNames.NET;
import static dk.forslagsark.excel.template.CatalogueNames.NET_LABEL;
import static dk.forslagsark.excel.template.CatalogueNames.NET_TOTAL;
import static dk.forslagsark.excel.template.CatalogueNames.NET_TOTAL_LABEL;
import static dk.forslagsark.excel.template.CatalogueNames.NUMBER;
import static dk.forslagsark.excel.template.CatalogueNames.PROPOSAL;

import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.GroupOverview;
import dk.forslagsark.catalogue.Overview;
import dk.forslagsark.catalogue.Sum;
import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.excel.sheet.ModelRows;
import dk.forslagsark.excel.sheet.RowInsertion;
import dk.forslagsark.excel.template.NamedRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;

/** The sheet of a catalogue itself: under each target group its proposals and their totals, and below them all groups. */
final class OverviewSheet {
    private final CatalogueCells cells;
    private final Overview overview;
    private final ModelRows models;
    private final List<Integer> order = new ArrayList<>();
    private final List<CellRangeAddress> groups = new ArrayList<>();
    private final List<Integer> investments = new ArrayList<>();
    private final List<Integer> nets = new ArrayList<>();
    private final Map<Integer, Entry> numbers = new LinkedHashMap<>();

    OverviewSheet(CatalogueCells cells, Overview overview) {
        this.cells = cells;
        this.overview = overview;
        NamedRange first = cells.place(GROUP);
        models = ModelRows.of(first.sheet(), first.firstRow(), GROUP_MODELS.size());
        overview.groups().forEach(this::order);
    }

    private void order(GroupOverview group) {
        order.add(model(GROUP));
        group.rows().forEach(row -> order.add(model(AMOUNTS)));
        GROUP_MODELS.stream().skip(2).map(OverviewSheet::model).forEach(order::add);
    }

    private static int model(String name) {
        return GROUP_MODELS.indexOf(name);
    }

    Optional<RowInsertion> room() {
        return models.room(order.size());
    }

    void fill(BasisSheet basis) {
        int top = cells.place(GROUP).firstRow();
        models.lay(order, top);
        int next = top;
        for (GroupOverview group : overview.groups()) {
            int last = fill(group, next, basis);
            groups.add(new CellRangeAddress(next, last, 0, 0));
            next = last + 2;
        }
        fillTotals();
        GROUP_MODELS.forEach(name -> cells.extend(name, top + Math.max(order.size(), GROUP_MODELS.size()) - 1));
    }

    /** The rows of each group and of the totals, which should not be parted by the end of a page. */
    List<CellRangeAddress> groups() {
        int last = cells.place(NET_TOTAL).firstRow();
        CellRangeAddress totals = new CellRangeAddress(last - 2, last + 1, 0, 0);
        return Stream.concat(groups.stream(), Stream.of(totals)).toList();
    }

    /** Where the numbers of the proposals stand. */
    Map<Integer, Entry> numbers() {
        return numbers;
    }

    /** Fills the rows of the group, and tells the last of them. */
    private int fill(GroupOverview group, int top, BasisSheet basis) {
        cells.text(GROUP, top, group.targetGroup().orElse(CatalogueWording.NO_TARGET_GROUP));
        List<Integer> counted = new ArrayList<>();
        int row = top + 1;
        for (GroupOverview.Row each : group.rows()) {
            fill(each, row, basis);
            if (overview.scope().counts(each.entry(), each.area())) {
                counted.add(row);
            }
            row++;
        }
        fromBasis(INVESTMENT, row, group.investment(), basis);
        investments.add(row++);
        cells.text(NET_LABEL, row, net());
        fromRows(NET, row, group.net(), counted);
        nets.add(row);
        return row;
    }

    private void fill(GroupOverview.Row row, int number, BasisSheet basis) {
        cells.text(NUMBER, number, row.entry().numberWithStatus());
        cells.text(PROPOSAL, number, row.entry().title());
        cells.text(AREA, number, ChoiceWords.of(row.area()));
        fromBasis(AMOUNTS, number, row.sum(), basis);
        numbers.put(number, row.entry());
    }

    private void fillTotals() {
        cells.text(NET_TOTAL_LABEL, net());
        fromRows(INVESTMENT_TOTAL, cells.place(INVESTMENT_TOTAL).firstRow(), overview.investment(), investments);
        fromRows(NET_TOTAL, cells.place(NET_TOTAL).firstRow(), overview.net(), nets);
    }

    private String net() {
        return CatalogueWording.net(overview.scope().totalled());
    }

    private void fromBasis(String name, int row, Sum sum, BasisSheet basis) {
        NamedRange place = cells.place(name);
        cells.computed(name, row, sum.amounts(), column -> basis.sum(sum, column - place.firstColumn(), place));
    }

    private void fromRows(String name, int row, Sum sum, List<Integer> rows) {
        NamedRange place = cells.place(name);
        RowSum added = new RowSum(place.sheet(), rows);
        cells.computed(name, row, sum.amounts(), column -> added.formula(column, place.sheet()));
    }
}
