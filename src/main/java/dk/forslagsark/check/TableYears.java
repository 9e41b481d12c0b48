package dk.forslagsark.check;

import dk.forslagsark.economy.UnprintedYears;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.PrintedTable;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table that prints other years than Table 1, and so leaves out amounts of years that its note does not name. */
final class TableYears implements Rule {
    @Override
    public String id() {
        return "table-years";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        Proposal proposal = checked.proposal();
        if (!proposal.supplement().tableTexts().haveYears()) {
            return Stream.empty();
        }
        return Stream.of(Block.values())
                .flatMap(block -> proposal.areasOf(block).stream().flatMap(area -> remark(proposal, block, area)));
    }

    private static Stream<Remark> remark(Proposal proposal, Block block, Area area) {
        List<Integer> left = UnprintedYears.of(proposal, block, area);
        if (left.isEmpty()) {
            return Stream.empty();
        }
        PrintedTable table = PrintedTable.of(TableRef.of(block, area)).orElseThrow();
        String years = left.stream().map(year -> Integer.toString(year)).collect(Collectors.joining(", "));
        return Stream.of(new Remark(
                table.place(Part.NOTE),
                Texts.of("check.table-years", table.title(), words(proposal.years(block, area)), years),
                table.title() + ": " + years));
    }

    private static String words(Years years) {
        return years.first() + "-" + years.last();
    }
}
