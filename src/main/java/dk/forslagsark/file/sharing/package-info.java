/**
 * Who else has a file open: the lock beside it, and the other windows and programs of the same user on this machine.
 *
 * <p>Uses {@code file}, for who runs where and the folder of the program's own state, {@code danish} and {@code proposal}. Start at
 * {@link dk.forslagsark.file.sharing.DocumentLock} and {@link dk.forslagsark.file.sharing.OtherWindows}.
 */
package dk.forslagsark.file.sharing;
