/**
 * What comes of Table 1, beside it: the payback periods, the net effect and the course of the payback.
 *
 * <p>It only shows, and leads to the cells a payback period lacks. Start at {@link dk.forslagsark.editor.results.ResultsPanel}.
 */
package dk.forslagsark.editor.results;
