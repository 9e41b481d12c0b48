package dk.forslagsark.folder;

import dk.forslagsark.version.Version;
import java.util.Optional;

/**
 * What a file was understood to be.
 *
 * @param content what it is
 * @param unchecked the proposal that the rules have yet to look at; empty where there is none, or nothing is left to find
 */
record Understood(FolderEntry.Content content, Optional<Version> unchecked) {
    /** With nothing left to find. */
    static Understood whole(FolderEntry.Content content) {
        return new Understood(content, Optional.empty());
    }
}
