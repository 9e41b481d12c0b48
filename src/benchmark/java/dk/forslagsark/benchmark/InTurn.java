package dk.forslagsark.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Two things measured in turn, so that whatever else the machine does falls on both; the medians of all rounds.
 *
 * @param ours what the program took
 * @param beside what the other took
 */
public record InTurn(double ours, double beside) {
    /** Asks each for what it took, so many times. */
    public static InTurn of(int rounds, Callable<? extends Number> ours, Callable<? extends Number> beside)
            throws Exception {
        List<Number> our = new ArrayList<>();
        List<Number> other = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            other.add(beside.call());
            our.add(ours.call());
        }
        return new InTurn(Spread.of(our).median(), Spread.of(other).median());
    }

    public Measure measure(String what, Unit unit, String other, Aim aim) {
        return Measure.of(what, unit, ours).beside(other, beside).aim(aim);
    }
}
