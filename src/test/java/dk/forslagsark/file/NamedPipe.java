package dk.forslagsark.file;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;

/** A pipe with a name, where the system can make one; else the test is left out. */
public final class NamedPipe {
    private NamedPipe() {}

    /** Makes it in the folder. Whoever opens it to read waits until somebody writes. */
    public static Path in(Path folder) throws IOException, InterruptedException {
        Path pipe = folder.resolve("rør.forslag");
        assumeThat(exit("mkfifo", pipe.toString())).isZero();
        return pipe;
    }

    private static int exit(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
