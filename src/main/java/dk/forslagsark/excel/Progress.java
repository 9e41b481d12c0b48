package dk.forslagsark.excel;

/** Told how far an export has come. */
@FunctionalInterface
public interface Progress {
    /** For those who do not follow it. */
    Progress NONE = (fraction, words) -> {};

    /**
     * Called often, in the thread of the export.
     *
     * @param fraction how much is done, 0 to 1
     * @param words what is being done, in Danish
     * @throws java.util.concurrent.CancellationException to stop the export; it comes out of it unchanged
     */
    void step(double fraction, String words);
}
