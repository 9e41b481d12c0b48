package dk.forslagsark.excel.reading;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.excel.PlacedAreas;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableTexts;
import dk.forslagsark.proposal.Years;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The years of the tables of areas, where one has others than Table 1: then the first stands in its cell as a figure, not as a formula.
 *
 * @param places where they stand
 * @param log is told what differs
 */
record TableYearCells(NamedRanges places, ReadingLog log) {
    /** The years that the sheet has, as far as they are to be taken; where it cannot be read, those of the proposal. */
    SheetYears read(Proposal before) {
        PlacedAreas placed = PlacedAreas.of(before);
        Map<String, Years> own = new HashMap<>();
        for (Block block : Block.values()) {
            for (AreaPlace place : AreaPlace.all()) {
                read(before, block, place, placed.at(place)).ifPresent(years -> {
                    own.put(TemplateTables.area(block, place).prefix(), years);
                    own.put(TemplateTables.committees(block, place).prefix(), years);
                });
            }
        }
        return new SheetYears(before.years(), own);
    }

    private Optional<Years> read(Proposal before, Block block, AreaPlace place, Optional<Area> area) {
        String name = TemplateTables.area(block, place).name(TemplateTables.OWN_YEARS);
        Years known = area.map(of -> before.years(block, of)).orElseGet(before::years);
        String where = Texts.of(
                "excel.where.years",
                area.map(of -> TableWording.areaTable(block, of)).orElse(name));
        return places.find(name)
                .map(row -> row.rowOfCells().map(ReadCell::of).toList())
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isFormula() && !cell.isBlank()))
                .map(cells -> read(cells, known, where));
    }

    private Years read(List<ReadCell> cells, Years known, String where) {
        YearHeadings headings = new YearHeadings(cells);
        Optional<Years> said = headings.first()
                .filter(first -> Years.areValid(first, first + known.count() - 1))
                .map(first -> new Years(first, first + known.count() - 1));
        if (said.isEmpty()) {
            log.problem(cells.get(0), Texts.of("excel.read.years-unread", where, words(known)));
            return known;
        }
        headings.tell(said.get(), log);
        boolean isTaken = said.get().equals(known)
                || log.takes(ImportDifference.input(
                        cells.get(0).address(), where, Stated.of(words(said.get())), Stated.of(words(known))));
        return isTaken ? said.get() : known;
    }

    private static String words(Years years) {
        return years.first() + "-" + years.last();
    }

    /** The proposal with these years. */
    static Proposal with(Proposal proposal, SheetYears sheet) {
        TableTexts texts = proposal.supplement().tableTexts();
        for (Block block : Block.values()) {
            for (Map.Entry<AreaPlace, Area> placed :
                    PlacedAreas.of(proposal).byPlace().entrySet()) {
                Optional<Years> own = Optional.ofNullable(sheet.others()
                                .get(TemplateTables.area(block, placed.getKey()).prefix()))
                        .filter(years -> !years.equals(proposal.years(block, placed.getValue())));
                if (own.isPresent()) {
                    Optional<Integer> first = own.map(Years::first)
                            .filter(year -> year != proposal.years().first());
                    TableRef ref = TableRef.of(block, placed.getValue());
                    texts = texts.with(ref, texts.of(ref).withFirstYear(first));
                }
            }
        }
        return proposal.withSupplement(proposal.supplement().withTableTexts(texts));
    }
}
