package dk.forslagsark.paper;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.TableWording;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.economy.AreaTable;
import dk.forslagsark.economy.Tables;
import dk.forslagsark.paper.PaperRow.Kind;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.version.TableTitles;
import dk.forslagsark.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Table 1 in short: permanent changes and investments by area, and the net effect. A zero is a dash, but not in the net effect. */
record AreaTotalsTable(Version version) {
    private static final int LABEL_WIDTH = 40;

    PaperTable table() {
        Proposal proposal = version.proposal();
        Tables tables = version.tablesInYearsOfTableOne();
        List<PaperRow> rows = new ArrayList<>(block(Block.PERMANENT, tables.permanent()));
        rows.addAll(block(Block.IMPLEMENTATION, tables.investments()));
        rows.add(PaperRow.of(
                Kind.NET,
                List.of(Wording.NET),
                version.economy().net().stream().map(DanishAmount::write).toList()));
        return new PaperTable(
                Optional.of(TableRef.TOTALS),
                Optional.of(YearTables.caption(proposal, TableRef.TOTALS, TableTitles.ofTableOne(version))),
                YearTables.columns(proposal, PaperColumn.text("navn", LABEL_WIDTH)),
                List.of(YearTables.head(
                        proposal.years(), Wording.unit(proposal.terms().priceLevel()))),
                rows);
    }

    private List<PaperRow> block(Block block, List<AreaTable> tables) {
        List<PaperRow> rows = new ArrayList<>();
        if (!tables.isEmpty()) {
            int columns = version.proposal().years().count() + 1;
            String own = name(TableRef.of(block));
            rows.add(PaperRow.across(Kind.SECTION, own.isEmpty() ? Wording.shortHeading(block) : own, columns));
        }
        tables.forEach(
                table -> rows.add(PaperRow.of(Kind.LINE, List.of(label(table)), YearTables.dashed(table.total()))));
        return rows;
    }

    /** What the owner calls the row, else what it is. */
    private String label(AreaTable table) {
        String own = name(TableRef.of(table.block(), table.area()));
        return own.isEmpty()
                ? Wording.shortLabel(table.block(), table.area().name(), TableWording.within(table.area()))
                : own;
    }

    private String name(TableRef ref) {
        return version.proposal().supplement().tableTexts().text(ref, Part.NAME).strip();
    }
}
