package dk.forslagsark.folder;

import java.nio.file.Path;

/** Who is told of a folder, on the threads that read it: from several at a time, so that it must be quick. */
public interface FolderListener {
    /**
     * How far it has come.
     *
     * @param done the files that have been read, or were known
     * @param found the files there are, as far as the folder has been gone through
     */
    default void progress(int done, int found) {}

    /**
     * How many of the files that are new the rules have looked at.
     *
     * @param done those they have looked at
     * @param all those there are to be looked at
     */
    default void checked(int done, int all) {}

    /** A file is there that was not, or holds something else than before; a new one is told again with what the rules find in it. */
    void read(FolderEntry entry);

    /** A file is not there any more. */
    default void gone(Path file) {}

    /**
     * The folder has been gone through.
     *
     * @param isWhole whether all of it was; not where it was stopped
     */
    default void ended(boolean isWhole) {}

    /**
     * The folder cannot be read; told once, and again only after it could.
     *
     * @param reason why, in Danish
     */
    default void unreachable(String reason) {}
}
