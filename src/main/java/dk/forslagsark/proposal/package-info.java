/**
 * What a business case is: immutable records that keep themselves valid, and nothing computed. Each row says once what its
 * fields are ({@link dk.forslagsark.proposal.Property}), and each of the smaller tables what its rows are
 * ({@link dk.forslagsark.proposal.RowType}): by that, and not by name, the rooms above read, write, compute and change them.
 * Their headings and their names in a template stand in {@code tables}.
 *
 * <p>Amounts are exact decimals of 1.000 kr.; a saving is negative, a cost positive; a blank cell is not a zero. The
 * package uses nothing but the JDK. Start at {@link dk.forslagsark.proposal.Proposal}, then
 * {@link dk.forslagsark.proposal.Line}.
 */
package dk.forslagsark.proposal;
