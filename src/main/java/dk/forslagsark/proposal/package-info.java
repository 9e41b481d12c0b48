/**
 * What a business case is: immutable records that keep themselves valid, and nothing computed.
 *
 * <p>Amounts are exact decimals of 1.000 kr.; a saving is negative, a cost positive; a blank cell is not a zero. The
 * package uses nothing but the JDK. Start at {@link dk.forslagsark.proposal.Proposal}, then
 * {@link dk.forslagsark.proposal.Line}.
 */
package dk.forslagsark.proposal;
