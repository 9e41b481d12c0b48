package dk.forslagsark.folder;

import dk.forslagsark.check.Checks;

/**
 * How the files of a folder are read.
 *
 * @param checks the rules they are read by
 * @param cache what is kept of them from one time to the next
 */
public record FolderReader(Checks checks, SummaryCache cache) {}
