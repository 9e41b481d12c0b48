package dk.forslagsark.excel;

/**
 * One stretch of an export.
 *
 * @param progress who is told
 * @param from where the stretch begins, 0 to 1
 * @param to where it ends, 0 to 1
 * @param words what is done on it, in Danish
 */
record Steps(Progress progress, double from, double to, String words) {
    /** One of several equal parts of the stretch, the first being 0. */
    Steps part(int part, int of) {
        double length = (to - from) / of;
        return new Steps(progress, from + part * length, from + (part + 1) * length, words);
    }

    /** Tells that so many of so many are done. */
    void done(int count, int of) {
        progress.step(from + (to - from) * count / Math.max(1, of), words);
    }
}
