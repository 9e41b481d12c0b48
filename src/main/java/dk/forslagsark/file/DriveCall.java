package dk.forslagsark.file;

import java.util.List;

/** Whether somebody is kept waiting by a drive, or by something else. */
public final class DriveCall {
    /** Where Java calls the system to read or write files, whatever the system. */
    private static final List<String> ROOMS = List.of("sun.nio.fs.", "sun.nio.ch.", "java.io.");

    private DriveCall() {}

    /** Whether the thread stands in a call of the system that reads or writes files, at this moment. */
    public static boolean holds(Thread thread) {
        StackTraceElement[] calls = thread.getStackTrace();
        return calls.length > 0
                && calls[0].isNativeMethod()
                && ROOMS.stream().anyMatch(calls[0].getClassName()::startsWith);
    }
}
