/**
 * The way in: which room a start is for, whether a window can be opened, and where the log goes.
 *
 * <p>Uses {@code editor}, {@code cli} and {@code file}; no room uses it. Start at {@link dk.forslagsark.Forslagsark}, then {@link dk.forslagsark.Start}.
 */
package dk.forslagsark;
