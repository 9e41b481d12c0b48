package dk.forslagsark.editor.derived;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.economy.AreaTable;
import dk.forslagsark.economy.YearRow;
import dk.forslagsark.editor.sheet.RowName;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import java.util.List;

/** The rows of the tables per area. The columns I alt and Innovationspulje belong to the investments alone. */
final class AreaRows {
    private AreaRows() {}

    static List<DerivedRow> of(Proposal proposal, List<AreaTable> tables) {
        return tables.stream().flatMap(table -> of(proposal, table).stream()).toList();
    }

    private static List<DerivedRow> of(Proposal proposal, AreaTable table) {
        TableDraft draft = new TableDraft(TableWording.areaTable(table.block(), table.area()));
        for (AreaTable.Row row : table.rows()) {
            row.headings().forEach(draft::addHeading);
            String name = RowName.of(row.label(), Texts.of("page.row-without-text"));
            RowDraft drafted = figures(proposal, table, row.label(), name, row.values());
            draft.add(isInvestment(table) ? withPool(drafted, name, row) : drafted);
        }
        String total = TableWording.total(table.block(), table.area());
        return draft.closedBy(figures(proposal, table, total, total, table.total()));
    }

    private static RowDraft figures(Proposal proposal, AreaTable table, String label, String name, YearRow values) {
        RowDraft row = new RowDraft(proposal, proposal.years(table.block(), table.area()), name, values)
                .withText(DerivedColumn.LABEL, label, name);
        return isInvestment(table) ? row.withSum(DerivedColumn.SUM) : row;
    }

    private static RowDraft withPool(RowDraft drafted, String name, AreaTable.Row row) {
        String words =
                row.innovationPool() ? Texts.of("derived.pool-marked", name) : Texts.of("derived.pool-unmarked", name);
        return drafted.withText(DerivedColumn.POOL, row.innovationPool() ? "X" : "", words);
    }

    private static boolean isInvestment(AreaTable table) {
        return table.block() == Block.IMPLEMENTATION;
    }
}
