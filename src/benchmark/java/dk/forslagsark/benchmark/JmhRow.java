package dk.forslagsark.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Work within one program, measured by JMH: each round in a JVM of its own with the options the program has.
 *
 * @param benchmark the class with the methods {@code ours} and {@code beside}
 * @param what what the program does, with {@code %s} for the parameter
 * @param beside what the other is
 * @param parameter the field that says how much there is to do
 * @param sizes how much, and the aim for it
 */
record JmhRow(String name, Class<?> benchmark, String what, String beside, String parameter, List<Size> sizes)
        implements Row {
    private static final int ROUNDS = 3;

    /**
     * How much there is to do.
     *
     * @param value of the parameter
     */
    record Size(String value, Aim aim) {}

    @Override
    public List<Measure> measure() throws Exception {
        return sizes.stream().map(this::measure).toList();
    }

    private Measure measure(Size size) {
        try {
            InTurn took = InTurn.of(ROUNDS, () -> run("ours", size), () -> run("beside", size));
            return took.measure(what.formatted(size.value()), Unit.NANOSECONDS, beside, size.aim());
        } catch (Exception e) {
            throw new IllegalStateException(what, e);
        }
    }

    /** Nanoseconds for one time. */
    private double run(String method, Size size) throws RunnerException {
        TimeValue time = TimeValue.milliseconds(1_500);
        return new Runner(new OptionsBuilder()
                        .include("\\b" + benchmark.getSimpleName() + "\\." + method + "$")
                        .param(parameter, size.value().replace(".", ""))
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .forks(1)
                        .warmupIterations(1)
                        .warmupTime(time)
                        .measurementIterations(2)
                        .measurementTime(time)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle()
                .getPrimaryResult()
                .getScore();
    }
}
