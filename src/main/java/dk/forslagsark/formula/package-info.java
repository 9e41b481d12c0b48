/**
 * Arithmetic in cells: expressions such as {@code =-antal_forløb*pris/1000} as Danes type them, the assumptions they name,
 * and a proposal with all of its expressions computed anew.
 *
 * <p>Uses {@code danish} and {@code proposal}; the only room that knows EvalEx. Start at
 * {@link dk.forslagsark.formula.Expression}, then {@link dk.forslagsark.formula.Evaluation} and
 * {@link dk.forslagsark.formula.Recalculation}.
 */
package dk.forslagsark.formula;
