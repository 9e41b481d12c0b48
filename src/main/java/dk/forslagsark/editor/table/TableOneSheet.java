package dk.forslagsark.editor.table;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.editor.sheet.Cell;
import dk.forslagsark.editor.sheet.RowContent;
import dk.forslagsark.editor.sheet.RowContent.Fold;
import dk.forslagsark.editor.sheet.RowContent.Style;
import dk.forslagsark.editor.sheet.SheetColumn;
import dk.forslagsark.editor.sheet.SheetColumn.Kind;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.spoken.SpokenPayback;
import dk.forslagsark.spoken.SpokenTableOne;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.version.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Table 1 as the sheet shows it: the rows of the form, and a row in each block in which a new line is typed. */
final class TableOneSheet {
    private final Proposal proposal;
    private final Economy economy;
    private final Set<LineRef> folded;
    private final DrawnLines drawn;
    private final FieldCells fields;
    private final List<String> areas;
    private final List<RowContent<RowKey, Column>> rows = new ArrayList<>();
    private int number;

    private TableOneSheet(Version version, Set<LineRef> folded, Organisation organisation, DrawnLines drawn) {
        this.proposal = version.proposal();
        this.economy = version.economy();
        this.folded = folded;
        this.drawn = drawn;
        fields = new FieldCells(proposal, organisation);
        areas = LineRows.areas(proposal, organisation);
    }

    /**
     * @param shown which columns there are behind the years
     */
    static List<SheetColumn<Column>> columns(Proposal proposal, Set<Attribute> shown) {
        List<SheetColumn<Column>> columns = new ArrayList<>();
        columns.add(new SheetColumn<>(
                Column.LABEL, SpokenTableOne.unit(proposal.terms().priceLevel()), Kind.LABEL));
        columns.add(new SheetColumn<>(Column.AREA, Column.AREA.title(), Kind.TEXT));
        proposal.years().stream()
                .mapToObj(year ->
                        new SheetColumn<>(Column.year(year), Column.year(year).title(), Kind.FIGURE))
                .forEach(columns::add);
        columns.addAll(FieldCells.columns(shown));
        return columns;
    }

    /**
     * @param folded the lines whose details are not shown
     * @param organisation what is suggested
     * @param drawn the lines as they were last shown
     */
    static List<RowContent<RowKey, Column>> of(
            Version version, Set<LineRef> folded, Organisation organisation, DrawnLines drawn) {
        drawn.follow(version, organisation);
        TableOneSheet table = new TableOneSheet(version, folded, organisation, drawn);
        Economy economy = version.economy();
        table.addBlock(Block.PERMANENT);
        table.addBlock(Block.IMPLEMENTATION);
        table.addSums(RowKey.Result.NET, Style.RESULT, SpokenTableOne.net(), economy.net());
        table.addPayback(
                RowKey.Result.PAYBACK_SERVICE,
                SpokenTableOne.paybackOfService(),
                economy.service().payback());
        table.addPayback(
                RowKey.Result.PAYBACK_TOTAL,
                SpokenTableOne.paybackOfAll(),
                economy.total().payback());
        return table.rows;
    }

    private void addBlock(Block block) {
        add(
                new RowKey.Heading(block),
                Style.HEADING,
                Map.of(Column.LABEL, Cell.heading(SpokenTableOne.heading(block))));
        List<Line> lines = proposal.lines(block);
        for (int i = 0; i < lines.size(); i++) {
            LineRef ref = new LineRef(block, i);
            proposal.headingAbove(ref).ifPresent(group -> addGroup(ref, group));
            rows.addAll(drawn.of(ref, ++number, folded.contains(ref)));
        }
        addNew(block);
        addSums(new RowKey.Total(block), Style.TOTAL, SpokenTableOne.total(block), economy.totals(block));
    }

    private void addGroup(LineRef first, String group) {
        Cell label = Cell.typed(group, Texts.of("table.group"));
        add(new RowKey.Group(first), Style.GROUP, Map.of(Column.LABEL, label));
    }

    private void addNew(Block block) {
        String name =
                Texts.of("page.new-row") + ", " + SpokenTableOne.heading(block).toLowerCase(Locale.ROOT);
        Map<Column, Cell> cells = fields.blank(block, name);
        cells.put(Column.LABEL, Cell.typed("", name).withHint(Texts.of("page.new-row-hint")));
        cells.put(Column.AREA, Cell.choice("", name + ", " + Texts.of("table.area"), areas));
        proposal.years().stream().forEach(year -> cells.put(Column.year(year), Cell.typed("", name + ", " + year)));
        rows.add(new RowContent<>(new RowKey.New(block), Style.NEW, "+", Fold.NONE, cells));
    }

    private void addSums(RowKey key, Style style, String label, List<Amount> sums) {
        Map<Column, Cell> cells = new HashMap<>();
        cells.put(Column.LABEL, Cell.readOnly(label, Texts.of("table.sum")));
        List<Integer> years = proposal.years().list();
        for (int i = 0; i < years.size(); i++) {
            String text = DanishAmount.write(sums.get(i));
            cells.put(Column.year(years.get(i)), Cell.readOnly(text, label + ", " + years.get(i)));
        }
        add(key, style, cells);
    }

    private void addPayback(RowKey key, String label, Payback payback) {
        Column first = Column.year(proposal.years().first());
        Cell cell = Cell.readOnly(SpokenPayback.write(payback), label);
        add(key, Style.NOTE, Map.of(Column.LABEL, Cell.readOnly(label, Texts.of("table.result")), first, cell));
    }

    private void add(RowKey key, Style style, Map<Column, Cell> cells) {
        rows.add(new RowContent<>(key, style, "", Fold.NONE, cells));
    }
}
