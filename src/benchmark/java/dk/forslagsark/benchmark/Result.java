package dk.forslagsark.benchmark;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * What came of a row.
 *
 * @param without why there is no measure; empty if there is
 * @param failed whether that is a fault, and not something the machine lacks
 */
record Result(Row row, List<Measure> measures, String without, boolean failed) {
    private static final Logger LOG = System.getLogger(Result.class.getName());

    static Result of(Row row) {
        try {
            return new Result(row, row.measure(), "", false);
        } catch (Skipped lacking) {
            return new Result(row, List.of(), "skipped: " + lacking.getMessage(), false);
        } catch (Exception fault) {
            LOG.log(Level.ERROR, row.name(), fault);
            return new Result(row, List.of(), "failed: " + fault, true);
        }
    }
}
