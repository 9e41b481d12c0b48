package dk.forslagsark.cli;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishPayback;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.version.Version;
import java.util.ArrayList;
import java.util.List;

/** Table 1 as lines of text, with the rows of the form in their order. */
final class TableText {
    private static final int LONGEST_UNREAD = 12;

    private final Proposal proposal;
    private final Economy economy;
    private final boolean withDetails;
    private final List<TableRow> rows = new ArrayList<>();

    private TableText(Version version, boolean withDetails) {
        this.proposal = version.shown();
        this.economy = version.economy();
        this.withDetails = withDetails;
    }

    /** The lines, with the details of the rows or without. */
    static List<String> lines(Version version, boolean withDetails) {
        TableText table = new TableText(version, withDetails);
        table.build();
        List<String> lines = new ArrayList<>();
        lines.add(table.title());
        lines.add("");
        lines.addAll(TextGrid.lines(table.rows));
        lines.add("");
        lines.add(Wording.SIGN_NOTE);
        return lines;
    }

    private String title() {
        String title = Terminal.plain(
                proposal.cover().number() + " " + proposal.cover().title());
        return title.isEmpty() ? "Forslag uden titel" : title;
    }

    private void build() {
        List<String> years =
                proposal.years().stream().mapToObj(Integer::toString).toList();
        rows.add(new TableRow(0, Wording.unit(proposal.terms().priceLevel()), Column.AREA.title(), years));
        block(Block.PERMANENT);
        if (!proposal.implementationCosts().isEmpty()) {
            block(Block.IMPLEMENTATION);
        }
        total(Wording.NET, economy.net());
        paybacks(economy.service().payback(), economy.total().payback());
    }

    private void block(Block block) {
        rows.add(TableRow.heading(0, Wording.heading(block)));
        List<Line> lines = proposal.lines(block);
        for (int i = 0; i < lines.size(); i++) {
            proposal.headingAbove(new LineRef(block, i))
                    .ifPresent(name -> rows.add(TableRow.heading(1, Terminal.plain(name))));
            line(lines.get(i), lines.get(i).group().isPresent() ? 2 : 1);
        }
        total(Wording.total(block), economy.totals(block));
    }

    private void line(Line line, int indent) {
        rows.add(new TableRow(
                indent, Terminal.plain(line.label()), ChoiceWords.of(line.area()), figures(line.amounts())));
        if (withDetails) {
            for (Detail detail : line.details()) {
                rows.add(new TableRow(indent + 1, Terminal.plain(detail.label()), "", figures(detail.amounts())));
            }
        }
    }

    private void total(String label, List<Amount> amounts) {
        rows.add(new TableRow(
                0, label, "", amounts.stream().map(DanishAmount::write).toList()));
    }

    private void paybacks(Payback service, Payback total) {
        if (service instanceof Payback.Nothing && total instanceof Payback.Nothing) {
            return;
        }
        rows.add(TableRow.comment(Wording.PAYBACK_SERVICE, DanishPayback.write(service)));
        rows.add(TableRow.comment(Wording.PAYBACK_TOTAL, DanishPayback.write(total)));
    }

    private List<String> figures(Amounts amounts) {
        return proposal.years().stream().mapToObj(year -> figure(amounts, year)).toList();
    }

    private static String figure(Amounts amounts, int year) {
        return amounts.in(year)
                .map(DanishAmount::write)
                .or(() -> amounts.unreadIn(year).map(TableText::marked))
                .or(() -> amounts.expressionIn(year).map(TableText::marked))
                .orElse("");
    }

    private static String marked(String unread) {
        String text = Terminal.plain(unread);
        int length = text.codePointCount(0, text.length());
        String shown = length <= LONGEST_UNREAD
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_UNREAD - 1)) + "…";
        return "“" + shown + "”";
    }
}
