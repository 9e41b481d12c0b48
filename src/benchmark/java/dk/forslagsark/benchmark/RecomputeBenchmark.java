package dk.forslagsark.benchmark;

import dk.forslagsark.check.Checks;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.version.Version;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Totals, payback and derived tables of the version that follows when an amount has been typed, beside adding up as many whole numbers. */
@State(Scope.Benchmark)
public class RecomputeBenchmark {
    private static final int YEARS = 10;

    @Param("60")
    private int rows;

    private Version version;
    private long[][] amounts;
    private int typed;

    @Setup
    public void prepare() {
        Proposal draft = Drafts.rows(rows);
        Years years = new Years(Drafts.FIRST_YEAR, Drafts.FIRST_YEAR + YEARS - 1);
        version = Checks.version(draft.withTerms(draft.terms().withYears(years)));
        amounts = new long[rows][YEARS];
        for (int row = 0; row < rows; row++) {
            for (int year = 0; year < YEARS; year++) {
                amounts[row][year] = -(row * 31 + year) % 997;
            }
        }
    }

    @Benchmark
    public void ours(Blackhole results) {
        Proposal proposal = version.proposal();
        List<Line> lines = new ArrayList<>(proposal.permanentChanges());
        Line line = lines.get(rows / 2);
        lines.set(rows / 2, line.withAmounts(line.amounts().with(Drafts.FIRST_YEAR + 1, Amount.of(- ++typed))));
        version = version.after(proposal.withLines(Block.PERMANENT, lines));
        results.consume(version.economy());
        results.consume(version.tables());
    }

    @Benchmark
    public long beside() {
        amounts[rows / 2][1] = - ++typed;
        long[] totals = new long[YEARS];
        for (long[] row : amounts) {
            for (int year = 0; year < YEARS; year++) {
                totals[year] += row[year];
            }
        }
        long accumulated = 0;
        for (long total : totals) {
            accumulated += total;
        }
        return accumulated;
    }
}
