package dk.forslagsark.editor.derived;

import dk.forslagsark.economy.Tables;
import dk.forslagsark.editor.sheet.RowContent;
import dk.forslagsark.editor.sheet.SheetColumn;
import dk.forslagsark.editor.sheet.SheetColumn.Kind;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.spoken.SpokenTableOne;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A page of derived tables as its sheet shows it.
 *
 * @param columns the columns, the same for all tables of the page
 * @param rows the rows of all tables; none where there is no table
 */
record DerivedSheet(List<SheetColumn<DerivedColumn>> columns, List<DerivedRow> rows) {

    static DerivedSheet of(DerivedKind kind, Proposal proposal, Tables tables) {
        return new DerivedSheet(columns(kind, proposal), rows(kind, proposal, tables));
    }

    List<RowContent<DerivedRow.Key, DerivedColumn>> contents() {
        return rows.stream().map(DerivedRow::content).toList();
    }

    /** The cells of Table 1 that the cell comes from. */
    List<Source> sources(DerivedRow.Key row, DerivedColumn column) {
        return rows.stream()
                .filter(each -> each.content().key().equals(row))
                .flatMap(each -> each.sources(column).stream())
                .toList();
    }

    private static List<DerivedRow> rows(DerivedKind kind, Proposal proposal, Tables tables) {
        return switch (kind) {
            case PERMANENT -> AreaRows.of(proposal, tables.permanent());
            case INVESTMENTS -> AreaRows.of(proposal, tables.investments());
            case COMMITTEES ->
                Stream.of(tables.permanentSplit(), tables.investmentSplit())
                        .flatMap(List::stream)
                        .flatMap(table -> CommitteeRows.of(proposal, table).stream())
                        .toList();
            case EFFECT ->
                tables.effect().map(table -> EffectRows.of(proposal, table)).orElse(List.of());
        };
    }

    /** The years of all tables of the page: a table has no figures in those that it does not print. */
    private static IntStream years(DerivedKind kind, Proposal proposal) {
        List<Years> each = blocks(kind)
                .flatMap(block -> proposal.areasOf(block).stream().map(area -> proposal.years(block, area)))
                .toList();
        int first = each.stream()
                .mapToInt(Years::first)
                .min()
                .orElse(proposal.years().first());
        int last = each.stream()
                .mapToInt(Years::last)
                .max()
                .orElse(proposal.years().last());
        return IntStream.rangeClosed(first, last)
                .filter(year -> each.isEmpty() || each.stream().anyMatch(years -> years.contains(year)));
    }

    private static Stream<Block> blocks(DerivedKind kind) {
        return switch (kind) {
            case PERMANENT -> Stream.of(Block.PERMANENT);
            case INVESTMENTS -> Stream.of(Block.IMPLEMENTATION);
            case COMMITTEES -> Stream.of(Block.values());
            case EFFECT -> Stream.empty();
        };
    }

    private static List<SheetColumn<DerivedColumn>> columns(DerivedKind kind, Proposal proposal) {
        List<SheetColumn<DerivedColumn>> columns = new ArrayList<>();
        columns.add(new SheetColumn<>(
                DerivedColumn.LABEL, SpokenTableOne.unit(proposal.terms().priceLevel()), Kind.LABEL));
        if (kind == DerivedKind.COMMITTEES) {
            columns.add(new SheetColumn<>(DerivedColumn.PART, Texts.of("derived.column.kind"), Kind.TEXT));
            columns.add(new SheetColumn<>(DerivedColumn.KEY, Texts.of("derived.column.key"), Kind.FIGURE));
        }
        years(kind, proposal)
                .mapToObj(year -> new SheetColumn<>(DerivedColumn.year(year), Integer.toString(year), Kind.FIGURE))
                .forEach(columns::add);
        if (kind == DerivedKind.INVESTMENTS) {
            columns.add(new SheetColumn<>(DerivedColumn.SUM, Texts.of("derived.column.sum"), Kind.FIGURE));
            columns.add(new SheetColumn<>(DerivedColumn.POOL, Texts.of("column.innovation-pool"), Kind.TEXT));
        }
        return columns;
    }
}
