package dk.forslagsark.proposal;

import java.util.Objects;

/** That a record has all its parts. A plain loop: rows are made by the ten thousand. */
public final class Given {
    private Given() {}

    /**
     * @throws NullPointerException if one of them is null
     */
    public static void all(Object... parts) {
        for (Object part : parts) {
            Objects.requireNonNull(part);
        }
    }
}
