/**
 * One version of a proposal with all that is computed from it: what its expressions come to, the totals and payback periods, the
 * derived tables, and what the checks find. Each is computed once, and only when it is asked for; the version that follows an edit
 * takes over what the edit has left alone: figures, sums and derived tables. {@link dk.forslagsark.version.WhatIf} tells what it comes to where the assumptions turn out otherwise.
 *
 * <p>The rules stand above, in {@code check}, and are handed in: they read a version. Uses {@code tables}, {@code formula}, {@code danish},
 * {@code economy}, {@code language} and {@code proposal}. Start at {@link dk.forslagsark.version.Version}.
 */
package dk.forslagsark.version;
