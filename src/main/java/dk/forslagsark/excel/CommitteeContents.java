package dk.forslagsark.excel;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.economy.CommitteeTable;
import dk.forslagsark.economy.CommitteeTable.Kind;
import dk.forslagsark.economy.EffectTable;
import dk.forslagsark.economy.YearRow;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The tables by committee, as they stand in a form. */
record CommitteeContents(Proposal proposal, Belongings belongings) {
    /** How the permanent changes, or the investments, of an area fall on the committees. */
    TableContent table(TemplateTable shape, TemplateTable area, CommitteeTable table) {
        List<Integer> firsts = new ArrayList<>();
        int next = 0;
        for (CommitteeTable.Share share : table.shares()) {
            firsts.add(next);
            next += share.parts().size();
        }
        List<Map<String, CellContent>> rows = new ArrayList<>();
        for (CommitteeTable.Share share : table.shares()) {
            int first = rows.size();
            share.parts().forEach(part -> rows.add(part(area, share, part, first)));
            rows.get(first).put("udvalg", committee(share.committee()));
            rows.get(first).put("andel", new CellContent.Share(first, rows.size() - 1));
            rows.get(first)
                    .put(TemplateTable.KEY, new CellContent.Key(share.key().ifAny(), first, firsts));
        }
        Map<String, CellContent> totals = new HashMap<>(totals(table.total()));
        totals.putAll(MoneyTables.ownYears(proposal, table.block(), table.area()));
        table.totalsByKind().forEach(total -> totals.put(ending(total.kind()), MoneyTables.totals(total.values())));
        return new TableContent(shape, rows, totals);
    }

    private static String ending(Kind kind) {
        return kind == Kind.SAVING ? TemplateTables.TOTAL_SAVING : TemplateTables.TOTAL_COST;
    }

    private Map<String, CellContent> part(
            TemplateTable area, CommitteeTable.Share share, CommitteeTable.Part part, int labelRow) {
        Map<String, CellContent> row = new HashMap<>();
        row.put("art", new CellContent.Words(TableWording.name(part.kind())));
        Optional<Kind> kind = Optional.of(part.kind()).filter(any -> any != Kind.INVESTMENT);
        row.put(TemplateTable.AMOUNTS, gathered(part.values(), Optional.of(area), share.committee(), kind, labelRow));
        return row;
    }

    /** The net permanent change of the areas that count as service, per committee. */
    TableContent effect(EffectTable table) {
        List<Map<String, CellContent>> rows = new ArrayList<>();
        for (EffectTable.Row row : table.rows()) {
            CellContent amounts =
                    gathered(row.values(), Optional.empty(), row.committee(), Optional.empty(), rows.size());
            rows.add(Map.of("udvalg", committee(row.committee()), TemplateTable.AMOUNTS, amounts));
        }
        return new TableContent(TemplateTables.EFFECT, rows, totals(table.total()));
    }

    private static Map<String, CellContent> totals(YearRow total) {
        return Map.of("total", MoneyTables.totals(total), TemplateTable.REST, MoneyTables.nothing(total));
    }

    private static CellContent committee(Optional<String> name) {
        return new CellContent.Words(Belongings.named(name));
    }

    private CellContent gathered(
            YearRow values,
            Optional<TemplateTable> area,
            Optional<String> committee,
            Optional<Kind> kind,
            int labelRow) {
        Gather gather = new Gather(
                area, Belongings.named(committee), kind, labelRow, mixed(values.sources(), area.isPresent()));
        return new CellContent.Gathered(MoneyTables.numbers(values), values.sources(), gather);
    }

    /**
     * The amounts of those whose rows do not belong to one place.
     *
     * @param ofArea whether in the years of the table of their area, or else in those of Table 1
     */
    private Map<RowRef, List<Optional<BigDecimal>>> mixed(List<RowRef> sources, boolean ofArea) {
        Map<RowRef, List<Optional<BigDecimal>>> mixed = new LinkedHashMap<>();
        for (RowRef source : sources) {
            if (source instanceof DetailRef detail && isMixed(detail.owner())) {
                Line line = proposal.line(detail.owner());
                Years years = ofArea ? proposal.years(detail.block(), line.area()) : proposal.years();
                mixed.put(detail, amounts(line.details().get(detail.detail()).amounts(), detail.block(), years));
            }
        }
        return mixed;
    }

    private boolean isMixed(LineRef line) {
        List<RowRef> details = IntStream.range(0, proposal.line(line).details().size())
                .<RowRef>mapToObj(line::detail)
                .toList();
        return belongings.of(details).isEmpty();
    }

    private List<Optional<BigDecimal>> amounts(Amounts amounts, Block block, Years shown) {
        return shown.stream()
                .mapToObj(year -> block.counted(proposal.years(), year).flatMap(amounts::in))
                .map(amount -> amount.map(Amount::thousands))
                .toList();
    }
}
