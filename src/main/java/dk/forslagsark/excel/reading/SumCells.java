package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.reading.ResultCells.Result;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.spoken.SpokenTableOne;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of Table 1 whose amounts are the sums of its details.
 *
 * @param line its index in the proposal that is read
 * @param before the row as it was, if it was there
 * @param cells its year cells
 */
record SumCells(int line, Optional<Line> before, List<ReadCell> cells) {
    /** What the cells come to if the row is that one. */
    Map<ReadCell, Result> of(Block block, Line row, Years years) {
        Map<ReadCell, Result> results = new LinkedHashMap<>();
        String where = SpokenTableOne.heading(block) + ", " + RowWording.name(row.label());
        for (int i = 0; i < cells.size(); i++) {
            int year = years.first() + i;
            Stated sum = Stated.of(row.amounts().in(year).map(Amount::thousands));
            results.put(cells.get(i), new Result(where + ", " + year, sum));
        }
        return results;
    }
}
