package dk.forslagsark.benchmark;

import java.util.List;

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
        InTurn took = InTurn.of(
                ROUNDS,
                () -> programs.forslagsark("show", programs.proposal.toString()).end(),
                () -> programs.nothing().end());
        return List.of(took.measure("`forslagsark show`", Unit.NANOSECONDS, "an empty Java program", Aim.ratio(4)));
    }
}
