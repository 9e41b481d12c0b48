/**
 * Rules that read a version of a proposal and say what is wrong in it, as findings for the user. They change nothing.
 *
 * <p>Uses {@code version}, {@code tables}, for the columns of the smaller tables and for where a cell is, {@code formula}, {@code danish} and
 * {@code proposal}. Start at {@link dk.forslagsark.check.Checks}.
 */
package dk.forslagsark.check;
