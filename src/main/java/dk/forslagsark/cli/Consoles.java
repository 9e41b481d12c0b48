package dk.forslagsark.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * Standard output and standard error. They are UTF-8, also on Windows, unless a console that has another charset stands
 * behind them: {@link System#out} would be in the machine's own charset, which spoils what other programs read.
 */
public final class Consoles {
    private Consoles() {}

    public static Terminal open() {
        return new Terminal(stream(FileDescriptor.out, false, out()), stream(FileDescriptor.err, true, err()));
    }

    /** Results are written in one go, so that a reader who takes the first line only has nobody write to a closed pipe. */
    private static PrintStream stream(FileDescriptor descriptor, boolean line, Charset charset) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), line, charset);
    }

    /** Java 17 tells the charset only of a console; later ones of a file, too. */
    private static Charset out() {
        String console = System.getProperty("sun.stdout.encoding");
        return charset(console == null && isTerminal() ? System.getProperty("stdout.encoding") : console);
    }

    private static Charset err() {
        return charset(System.getProperty("sun.stderr.encoding", System.getProperty("stderr.encoding")));
    }

    /** A console that claims to have ASCII only has been told no locale, and shows UTF-8 all the same. */
    static Charset charset(String console) {
        try {
            Charset charset = console == null ? UTF_8 : Charset.forName(console);
            return charset.equals(US_ASCII) ? UTF_8 : charset;
        } catch (IllegalArgumentException e) {
            return UTF_8;
        }
    }

    /** From Java 22 there is a console object without a console, and a method to ask it. */
    private static boolean isTerminal() {
        Console console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
