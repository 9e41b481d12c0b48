package dk.forslagsark.excel;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.DanishPayback;
import dk.forslagsark.economy.AreaTable;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.economy.Tables;
import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.version.Version;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What we ourselves compute for the computed cells.
 *
 * @param byYear name to one number per year shown
 * @param paybacks name to payback period
 */
public record ComputedResults(Map<String, List<BigDecimal>> byYear, Map<String, Payback> paybacks) {
    public static ComputedResults of(Version version) {
        Proposal proposal = version.proposal();
        Economy economy = version.economy();
        Map<String, List<BigDecimal>> byYear = new LinkedHashMap<>();
        byYear.put(
                TemplateNames.YEARS,
                proposal.years().stream().mapToObj(BigDecimal::valueOf).toList());
        byYear.put(TemplateNames.PERMANENT_TOTAL, thousands(economy.permanent()));
        byYear.put(TemplateNames.IMPLEMENTATION_TOTAL, thousands(economy.implementation()));
        byYear.put(TemplateNames.NET, thousands(economy.net()));
        Tables tables = version.tablesInYearsOfTableOne();
        PlacedAreas placed = PlacedAreas.of(proposal);
        for (AreaPlace place : AreaPlace.all()) {
            Optional<Area> area = placed.at(place);
            byYear.put(TemplateNames.total(Block.PERMANENT, place), total(tables.permanent(), area, proposal));
            byYear.put(TemplateNames.total(Block.IMPLEMENTATION, place), total(tables.investments(), area, proposal));
        }
        Map<String, Payback> paybacks = new LinkedHashMap<>();
        paybacks.put(TemplateNames.PAYBACK_SERVICE, economy.service().payback());
        paybacks.put(TemplateNames.PAYBACK_TOTAL, economy.total().payback());
        return new ComputedResults(byYear, paybacks);
    }

    boolean hasPayback() {
        return paybacks.values().stream().anyMatch(payback -> !(payback instanceof Payback.Nothing));
    }

    /** Writes them where the template has no formula of its own. */
    void fill(NamedRanges places) {
        byYear.forEach((name, numbers) -> places.find(name).ifPresent(row -> fill(row, numbers)));
        paybacks.forEach((name, payback) -> {
            NamedRange place = places.get(name);
            if (payback instanceof Payback.After after) {
                CellValue.put(place.cell(), Optional.of(BigDecimal.valueOf(after.number())));
            } else {
                CellValue.put(place.cell(), words(payback));
            }
        });
    }

    private static void fill(NamedRange row, List<BigDecimal> numbers) {
        row.rowOfCells()
                .forEach(cell -> CellValue.put(
                        cell,
                        numbers.stream()
                                .skip(cell.getColumnIndex() - row.firstColumn())
                                .findFirst()));
    }

    /** The payback period as a number or a word; nothing to pay back is an empty text. */
    public static String words(Payback payback) {
        if (payback instanceof Payback.After after) {
            return DanishNumber.write(BigDecimal.valueOf(after.number()));
        }
        return payback instanceof Payback.Never ? DanishPayback.NEVER : "";
    }

    /** The total of the area; zeros where nothing is of it. */
    private static List<BigDecimal> total(List<AreaTable> tables, Optional<Area> area, Proposal proposal) {
        return tables.stream()
                .filter(table -> area.equals(Optional.of(table.area())))
                .findFirst()
                .map(table -> table.total().amounts().stream()
                        .map(amount -> amount.orElse(Amount.ZERO).thousands())
                        .toList())
                .orElse(Collections.nCopies(proposal.years().count(), BigDecimal.ZERO));
    }

    private static List<BigDecimal> thousands(List<Amount> amounts) {
        return amounts.stream().map(Amount::thousands).toList();
    }
}
