package dk.forslagsark.fuzz;

import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowTypes;
import java.util.ArrayList;
import java.util.List;

/** What makes a proposal fill a workbook in another way than others: which rows there are and what kind of thing stands in them. */
final class WorkbookShape {
    private WorkbookShape() {}

    /** Equal for proposals that only differ in their figures and words. */
    static List<Object> of(Proposal proposal) {
        List<Object> shape =
                new ArrayList<>(List.of(proposal.years(), proposal.freeTables().size()));
        for (Block block : Block.values()) {
            proposal.lines(block).forEach(line -> shape.add(of(line)));
        }
        RowTypes.all().forEach(type -> shape.add(proposal.rows(type).size()));
        return shape;
    }

    private static List<Object> of(Line line) {
        return List.of(
                line.area(),
                line.group().isPresent(),
                line.committee().isPresent(),
                line.printedAsOne(),
                kinds(line.ownAmounts()),
                line.details().stream().map(detail -> kinds(detail.amounts())).toList());
    }

    private static List<Object> kinds(Amounts amounts) {
        return amounts.byYear().values().stream()
                .<Object>map(Object::getClass)
                .distinct()
                .toList();
    }
}
