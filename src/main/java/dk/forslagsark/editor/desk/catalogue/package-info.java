/**
 * The catalogue on the desk: what the proposals of the folder come to per target group, against what the committees have to find, and
 * in named choices.
 *
 * <p>What is shown is computed in the room {@code catalogue}; the proposals are read by {@link
 * dk.forslagsark.editor.desk.catalogue.ProposalLoading} beside the work in the window. Start at {@link
 * dk.forslagsark.editor.desk.catalogue.CataloguePage}.
 */
package dk.forslagsark.editor.desk.catalogue;
