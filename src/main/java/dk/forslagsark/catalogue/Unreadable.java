package dk.forslagsark.catalogue;

/**
 * A file among the proposals that is none that can be read.
 *
 * @param file what it is called, with the folders below the one that is looked at
 * @param reason why not, as the window says it
 * @param printed why not, in Danish
 */
public record Unreadable(String file, String reason, String printed) {
    /** One whose reason is printed as it is said. */
    public Unreadable(String file, String reason) {
        this(file, reason, reason);
    }
}
