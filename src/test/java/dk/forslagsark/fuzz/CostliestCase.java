package dk.forslagsark.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/** The case that took most of the processor, whatever else the machine does. */
public final class CostliestCase {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private String name = "";
    private long nanos;

    /** Does the work of a case. */
    public void run(String called, Runnable work) {
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        long taken = threads.getCurrentThreadCpuTime() - before;
        if (taken > nanos) {
            nanos = taken;
            name = called;
        }
    }

    public String name() {
        return name;
    }

    public long milliseconds() {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
