/**
 * Arithmetic in cells: expressions such as {@code =-antal_forløb*pris/1000} and {@code =Husleje[forrige]*1,02} as Danes type them,
 * the assumptions they name and the cells they point at, and a proposal with all of its expressions computed anew.
 *
 * <p>An expression is read into a tree ({@code Parser}, {@code Node}), a reference finds the cell it points at ({@code
 * CellTargets}), and every figure is computed once, after those it rests on ({@code Reckoning}, {@code CellRules}); after an
 * edit of cells alone only what rests on them ({@link dk.forslagsark.formula.Calculated}). {@link dk.forslagsark.formula.Binding} lets what was typed point at rows rather than at labels.
 *
 * <p>Uses {@code danish}, {@code economy}, {@code language} and {@code proposal}. Start at {@link dk.forslagsark.formula.Expression}, then {@link
 * dk.forslagsark.formula.Evaluation} and {@link dk.forslagsark.formula.Recalculation}.
 */
package dk.forslagsark.formula;
