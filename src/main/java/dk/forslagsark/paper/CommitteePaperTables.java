package dk.forslagsark.paper;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.TableWording;
import dk.forslagsark.economy.CommitteeTable;
import dk.forslagsark.economy.CommitteeTable.Part;
import dk.forslagsark.economy.CommitteeTable.Share;
import dk.forslagsark.economy.Computed;
import dk.forslagsark.paper.PaperRow.Kind;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.version.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How permanent changes and investments fall on the committees. */
record CommitteePaperTables(Version version) {
    /** All of them, those left out that only repeat one committee where that is wished. */
    List<PaperTable> all() {
        boolean leavesOut = version.proposal().supplement().leavesOutOneCommittee();
        return Stream.concat(version.tables().permanentSplit().stream(), version.tables().investmentSplit().stream())
                .filter(table -> !leavesOut || table.shares().size() > 1)
                .map(this::table)
                .toList();
    }

    private PaperTable table(CommitteeTable table) {
        Proposal proposal = version.proposal();
        TableRef ref = TableRef.byCommittee(table.block(), table.area());
        List<PaperRow> rows = new ArrayList<>();
        table.shares().forEach(share -> rows.addAll(rows(share)));
        rows.addAll(kindTotals(table));
        rows.add(PaperRow.of(
                Kind.TOTAL,
                List.of(YearTables.total(proposal, table.block(), table.area(), ref), "", totalKey(table)),
                PaperRow.written(table.total())));
        return new PaperTable(
                Optional.of(ref),
                Optional.of(
                        YearTables.caption(proposal, ref, TableWording.committeeTable(table.block(), table.area()))),
                YearTables.columns(
                        proposal,
                        PaperColumn.text("udvalg", 26),
                        PaperColumn.text("art", 15),
                        PaperColumn.figure("nøgle", 14)),
                List.of(YearTables.head(
                        proposal.years(table.block(), table.area()),
                        YearTables.committees(proposal),
                        ColumnWording.KIND,
                        TableWording.KEY)),
                rows);
    }

    /** The committee and its key stand on the first of its rows. */
    private static List<PaperRow> rows(Share share) {
        List<PaperRow> rows = new ArrayList<>();
        for (Part part : share.parts()) {
            boolean isFirst = rows.isEmpty();
            String committee = isFirst ? share.committee().orElse(TableWording.NO_COMMITTEE) : "";
            String key = isFirst ? key(share.key()) : "";
            rows.add(PaperRow.of(
                    Kind.LINE,
                    List.of(committee, TableWording.name(part.kind()), key),
                    PaperRow.written(part.values())));
        }
        return rows;
    }

    private static List<PaperRow> kindTotals(CommitteeTable table) {
        List<PaperRow> rows = new ArrayList<>();
        for (Part part : table.totalsByKind()) {
            String label = rows.isEmpty() ? TableWording.COMMITTEES_TOTAL : "";
            rows.add(PaperRow.of(
                    Kind.TOTAL, List.of(label, TableWording.name(part.kind()), ""), PaperRow.written(part.values())));
        }
        return rows;
    }

    /** What the keys add up to; empty where there are none. */
    private static String totalKey(CommitteeTable table) {
        return table.shares().stream()
                .flatMap(share -> share.key().ifAny().stream())
                .reduce(BigDecimal::add)
                .map(sum -> key(Computed.of(sum)))
                .orElse("");
    }

    private static String key(Computed key) {
        return key.ifAny().map(percent -> DanishNumber.write(percent) + " %").orElse("");
    }
}
