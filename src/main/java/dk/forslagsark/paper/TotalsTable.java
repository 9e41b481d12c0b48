package dk.forslagsark.paper;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishPayback;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.form.Form;
import dk.forslagsark.paper.PaperRow.Kind;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Table 1: the rows of both blocks, their totals, and both payback periods. */
record TotalsTable(Version version, Form form) {
    private static final int LABEL_WIDTH = 34;
    private static final int AREA_WIDTH = 15;

    PaperTable table() {
        Proposal proposal = version.proposal();
        List<PaperRow> rows = new ArrayList<>(block(Block.PERMANENT));
        boolean hasCosts = !proposal.implementationCosts().isEmpty();
        if (hasCosts) {
            rows.addAll(block(Block.IMPLEMENTATION));
        }
        Economy economy = version.economy();
        if (hasCosts || form.printsNetWithoutCosts()) {
            rows.add(totals(Kind.NET, Wording.NET, economy.net()));
        }
        rows.addAll(paybacks(economy));
        return new PaperTable(
                Optional.of(TableRef.TOTALS),
                Optional.empty(),
                YearTables.columns(
                        proposal, PaperColumn.text("tekst", LABEL_WIDTH), PaperColumn.text("område", AREA_WIDTH)),
                List.of(YearTables.head(
                        proposal.years(), Wording.unit(proposal.terms().priceLevel()), ColumnWording.AREA)),
                rows);
    }

    private int columns() {
        return version.proposal().years().count() + 2;
    }

    private List<PaperRow> block(Block block) {
        List<PaperRow> rows = new ArrayList<>();
        rows.add(PaperRow.across(Kind.SECTION, Wording.heading(block), columns()));
        String group = "";
        for (Line line : version.proposal().lines(block)) {
            String next = line.group().orElse("").strip();
            if (!next.isEmpty() && !next.equals(group)) {
                rows.add(PaperRow.across(Kind.GROUP, next, columns()));
            }
            rows.add(line(line));
            group = next;
        }
        rows.add(totals(Kind.TOTAL, Wording.total(block), version.economy().totals(block)));
        return rows;
    }

    private PaperRow line(Line line) {
        List<String> amounts = version.proposal().years().stream()
                .mapToObj(year -> PaperRow.written(line.amounts().in(year)))
                .toList();
        return PaperRow.of(Kind.LINE, List.of(line.label(), ChoiceWords.of(line.area())), amounts);
    }

    private static PaperRow totals(Kind kind, String label, List<Amount> totals) {
        return PaperRow.of(
                kind,
                List.of(label, ""),
                totals.stream().map(DanishAmount::write).toList());
    }

    /** None where nothing is to be paid back, and in forms that do not print them. */
    private List<PaperRow> paybacks(Economy economy) {
        Payback service = economy.service().payback();
        Payback total = economy.total().payback();
        boolean isPrinted = form.printsPayback()
                && Stream.of(service, total).anyMatch(payback -> !(payback instanceof Payback.Nothing));
        return isPrinted
                ? List.of(payback(Wording.PAYBACK_SERVICE, service), payback(Wording.PAYBACK_TOTAL, total))
                : List.of();
    }

    private PaperRow payback(String label, Payback payback) {
        return new PaperRow(
                Kind.LINE,
                List.of(new PaperCell(label, 2), new PaperCell(DanishPayback.write(payback), columns() - 2)));
    }
}
