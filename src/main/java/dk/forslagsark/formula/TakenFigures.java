package dk.forslagsark.formula;

import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.Set;

/**
 * What expressions come to after an edit, by figures that have been taken over from the version before.
 *
 * @param evaluation what computes them
 * @param lines the rows of Table 1 that have cells to be computed anew; in all others each result stays as it is
 */
record TakenFigures(Evaluation evaluation, Set<LineRef> lines) {}
