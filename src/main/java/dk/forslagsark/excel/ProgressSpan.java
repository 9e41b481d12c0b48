package dk.forslagsark.excel;

import java.util.function.IntConsumer;

/**
 * One stretch of an export.
 *
 * @param progress who is told
 * @param from where the stretch begins, 0 to 1
 * @param to where it ends, 0 to 1
 * @param words what is done on it, in Danish
 */
record ProgressSpan(Progress progress, double from, double to, String words) {
    /** One of several equal parts of the stretch, the first being 0. */
    ProgressSpan part(int part, int of) {
        double length = (to - from) / of;
        return new ProgressSpan(progress, from + part * length, from + (part + 1) * length, words);
    }

    /** For work that tells how many of so many are done. */
    IntConsumer of(int all) {
        return count -> done(count, all);
    }

    /** Tells that so many of so many are done. */
    void done(int count, int of) {
        progress.step(from + (to - from) * count / Math.max(1, of), words);
    }
}
