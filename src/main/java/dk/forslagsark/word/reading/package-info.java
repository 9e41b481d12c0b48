/**
 * A form as a Word document back to a proposal. One of ours is compared with what it carries ({@code FilledDocument}), its controls put back first
 * where another program has lost them ({@code RestoredControls}); one typed by hand is read as far as it is understood ({@code TypedDocument}, where
 * {@code TableOne} tells which table is Table 1).
 *
 * <p>Nothing in a document is executed or fetched. It uses {@code word}, which knows nothing of it, {@code excel} and its {@code reading},
 * {@code clipboard}, {@code compare}, {@code file}, {@code version}, {@code form} and {@code proposal}. Start at
 * {@link dk.forslagsark.word.reading.ImportedDocument}.
 */
package dk.forslagsark.word.reading;
