/**
 * A form as a Word document: a template is filled by the names of its content controls, which are those of the workbook, and what came of it is
 * read again and compared with what the form prints.
 *
 * <p>Nothing in a document is executed. It uses {@code excel} and its {@code template} for the names and what belongs to them, {@code paper} for
 * what is to be said, {@code version}, {@code form} and {@code proposal}, and writes no file. Start at {@link dk.forslagsark.word.WordExport},
 * then {@code WordFilling}. Reading starts at {@link dk.forslagsark.word.ImportedDocument}: one of ours is compared with what it carries
 * ({@code FilledDocument}), its controls put back first where they are lost ({@code RestoredControls}); one typed by hand is read as far as it is understood
 * ({@code TypedDocument}, where {@code TableOne} tells which table is Table 1).
 */
package dk.forslagsark.word;
