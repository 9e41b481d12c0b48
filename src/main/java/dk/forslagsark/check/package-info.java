/**
 * Rules that read a version of a proposal and say what is wrong in it, as findings for the user. They change nothing; a finding may
 * bring what mends it.
 *
 * <p>Each rule is a class of its own; {@code RuleList} has them all. Uses {@code version}, {@code tables}, for the columns of the smaller
 * tables and for where a cell is, {@code formula}, {@code danish}, {@code economy}, {@code form}, {@code language} and
 * {@code proposal}. Start at {@link dk.forslagsark.check.Checks}.
 */
package dk.forslagsark.check;
