/**
 * Rules that read a proposal and say what is wrong in it, as findings for the user. They change nothing.
 *
 * <p>Uses {@code formula}, {@code danish} and {@code proposal}. Start at {@link dk.forslagsark.check.Checks}.
 */
package dk.forslagsark.check;
