/**
 * Everything that is computed from a proposal, as pure functions: the totals of Table 1 and the payback periods.
 *
 * <p>Exact decimals throughout; no floating point. Uses {@code proposal} only. Start at
 * {@link dk.forslagsark.economy.Economy}; the payback rule is in {@link dk.forslagsark.economy.Payback}.
 */
package dk.forslagsark.economy;
