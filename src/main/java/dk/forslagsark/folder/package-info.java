/**
 * A folder of proposals: which files there are in it and below it, what each comes to, and what changes there.
 *
 * <p>Uses {@code excel}, {@code file}, {@code check} and what is below. Knows no window: whoever looks on is told on the threads that read.
 * Start at {@link dk.forslagsark.folder.FollowedFolder}; {@link dk.forslagsark.folder.FolderScan} goes through a folder once.
 */
package dk.forslagsark.folder;
