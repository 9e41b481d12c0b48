package dk.forslagsark.cli;

import dk.forslagsark.excel.Progress;
import java.time.Duration;

/** Says how far an export has come, a line every few seconds; of a short one nothing. */
final class SlowProgress implements Progress {
    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    private final Terminal terminal;
    private long told = System.nanoTime();

    SlowProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void step(double fraction, String words) {
        if (System.nanoTime() - told > PAUSE) {
            told = System.nanoTime();
            terminal.complain(words + " … " + Math.round(fraction * 100) + " %");
        }
    }
}
