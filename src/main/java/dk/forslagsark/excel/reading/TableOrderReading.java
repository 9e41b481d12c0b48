package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * In which order the tables of areas stand on a sheet.
 *
 * @param places where they stand
 * @param areas the area at each place, if there is one
 */
record TableOrderReading(NamedRanges places, Function<AreaPlace, Optional<Area>> areas) {
    /** A table that is shown. */
    private record Shown(TableRef table, NamedRange rows) {}

    /** The texts with the places of tables that do not stand in the order of the areas. */
    TableTexts read(TableTexts texts) {
        TableTexts read = texts;
        for (Block block : Block.values()) {
            read = read(read, place -> TemplateTables.area(block, place).block(), area -> TableRef.of(block, area));
            read = read(
                    read,
                    place -> TemplateTables.committees(block, place).block(),
                    area -> TableRef.byCommittee(block, area));
        }
        return read;
    }

    private TableTexts read(TableTexts texts, Function<AreaPlace, String> name, Function<Area, TableRef> ref) {
        List<Shown> shown = new ArrayList<>();
        for (AreaPlace place : AreaPlace.all()) {
            areas.apply(place).ifPresent(area -> places.find(name.apply(place))
                    .filter(TableOrderReading::isShown)
                    .ifPresent(rows -> shown.add(new Shown(ref.apply(area), rows))));
        }
        List<Shown> fromTop = shown.stream()
                .sorted(Comparator.comparing(table -> table.rows().firstRow()))
                .toList();
        TableTexts read = texts;
        for (int i = 0; i < fromTop.size() && !fromTop.equals(shown); i++) {
            TableRef table = fromTop.get(i).table();
            read = read.with(table, read.of(table).withPlace(Optional.of(i + 1)));
        }
        return read;
    }

    private static boolean isShown(NamedRange rows) {
        for (int row = rows.firstRow(); row <= rows.lastRow(); row++) {
            if (!SheetCells.row(rows.sheet(), row).getZeroHeight()) {
                return true;
            }
        }
        return false;
    }
}
