/**
 * Everything that is computed from a proposal, as pure functions: the totals of Table 1 and the payback periods,
 * and the tables and shares that follow from them.
 *
 * <p>Exact decimals throughout; no floating point. Uses {@code proposal} only. Start at
 * {@link dk.forslagsark.economy.Economy}; the payback rule is in {@link dk.forslagsark.economy.Payback}. The
 * derived tables begin at {@link dk.forslagsark.economy.Tables}, what is kept from one version to the next of them at
 * {@link dk.forslagsark.economy.Derivation} and of the totals at {@link dk.forslagsark.economy.TableOneSums}, the smaller ones at
 * {@link dk.forslagsark.economy.SmallTables}. What if it does not go as written begins at {@link dk.forslagsark.economy.Outcome}.
 */
package dk.forslagsark.economy;
