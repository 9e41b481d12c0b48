package dk.forslagsark.excel;

import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.stream.Stream;

/** The parts of a form that have nothing to say for a proposal. */
record EmptyParts(Proposal proposal, List<TableContent> tables, ComputedResults results) {
    /** The names of their rows. */
    List<String> names() {
        return Stream.of(ofTables(), Stream.of(Block.values()).flatMap(this::ofBlock), others())
                .flatMap(names -> names)
                .toList();
    }

    private Stream<String> ofTables() {
        return tables.stream().filter(TableContent::isEmpty).map(table -> table.shape()
                .block());
    }

    private Stream<String> ofBlock(Block block) {
        PlacedAreas placed = PlacedAreas.of(proposal);
        List<Area> used = proposal.areasOf(block);
        Stream<String> areas = AreaPlace.all().stream()
                .filter(place -> placed.at(place).filter(used::contains).isEmpty())
                .map(place -> TemplateNames.totalRows(block, place));
        Stream<String> whole = Stream.of(TemplateNames.totalRows(block))
                .filter(name -> proposal.lines(block).isEmpty());
        return Stream.concat(areas, whole);
    }

    private Stream<String> others() {
        Stream<String> costs = Stream.of(TemplateNames.IMPLEMENTATION_ROWS, TemplateNames.NET_ROWS)
                .filter(name -> proposal.implementationCosts().isEmpty());
        Stream<String> payback = Stream.of(TemplateNames.PAYBACK_ROWS).filter(name -> !results.hasPayback());
        Stream<String> risk = Stream.of(TemplateNames.RISK_ROWS)
                .filter(name -> proposal.supplement().riskLevel().isEmpty());
        Stream<String> financing = Stream.of(TemplateNames.FINANCING_ROWS)
                .filter(name -> proposal.cover().financing().isBlank());
        return Stream.of(costs, payback, risk, financing).flatMap(names -> names);
    }
}
