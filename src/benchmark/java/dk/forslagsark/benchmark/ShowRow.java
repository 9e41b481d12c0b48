package dk.forslagsark.benchmark;

import java.util.List;
import java.util.concurrent.Callable;

/** The shortest command. */
final class ShowRow implements Row {
    private static final int ROUNDS = 11;

    @Override
    public String name() {
        return "show";
    }

    @Override
    public List<Measure> measure() throws Exception {
        Programs programs = Programs.prepared();
        Callable<Long> ours =
                () -> programs.forslagsark("show", programs.proposal.toString()).end();
        Callable<Long> empty = () -> programs.nothing().end();
        InTurn.of(1, ours, empty);
        return List.of(InTurn.of(ROUNDS, ours, empty)
                .measure("`forslagsark show`", Unit.NANOSECONDS, "an empty Java program", Aim.ratio(4)));
    }
}
