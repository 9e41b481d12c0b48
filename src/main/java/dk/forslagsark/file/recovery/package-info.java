/**
 * What is kept of proposals in the folder of the program's own state: the unsaved changes of each that is open, in case the
 * program ends before they are saved, and the older versions of each that has been saved.
 *
 * <p>Nothing is kept beside the proposals themselves. Uses {@code file} and {@code proposal}. Start at
 * {@link dk.forslagsark.file.recovery.Journal} and {@link dk.forslagsark.file.recovery.Versions}.
 */
package dk.forslagsark.file.recovery;
