/**
 * The smaller tables of a proposal, such as posts, unit prices and consultations, each as a sheet of its own.
 *
 * <p>One page serves them all: what a table's columns are and what comes of typing in them is the business of
 * {@link dk.forslagsark.tables.ListTable}. Start at {@link dk.forslagsark.editor.list.ListPage}.
 */
package dk.forslagsark.editor.list;
