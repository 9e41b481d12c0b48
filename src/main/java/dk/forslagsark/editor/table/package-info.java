/**
 * The page of Table 1: what its rows show, and the edits that come of what is typed in them.
 *
 * <p>Start at {@link dk.forslagsark.editor.table.TablePage}; {@link dk.forslagsark.editor.table.TableOneSheet} is the table
 * as plain values, and {@link dk.forslagsark.editor.table.TableCommands} what can be done with its rows.
 */
package dk.forslagsark.editor.table;
