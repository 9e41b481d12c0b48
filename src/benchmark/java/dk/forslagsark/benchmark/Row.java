package dk.forslagsark.benchmark;

import java.util.List;

/** Something that is measured. */
public interface Row {
    /** What it is chosen by alone, with {@code -Dbenchmark.only=NAME}. */
    String name();

    /**
     * Measures it.
     *
     * @throws Skipped if this machine lacks what it takes
     */
    List<Measure> measure() throws Exception;
}
