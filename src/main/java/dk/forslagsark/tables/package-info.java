/**
 * What a table of a proposal is, and nothing of editing it: its columns, fields and cells, how a value is typed and shown, where
 * a cell stands, and what the small tables come to.
 *
 * <p>Uses {@code formula}, {@code danish}, {@code economy}, {@code form} and {@code proposal}. Start at
 * {@link dk.forslagsark.tables.ListTables}, {@link dk.forslagsark.tables.Field} and {@link dk.forslagsark.tables.Place}.
 */
package dk.forslagsark.tables;
