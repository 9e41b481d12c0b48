/**
 * A form as a Word document: a template is filled by the names of its content controls, which are those of the workbook, and what came of it is
 * read again and compared with what the form prints.
 *
 * <p>Nothing in a document is executed. It uses {@code excel} and its {@code template} for the names and what belongs to them, {@code paper} for
 * what is to be said, {@code version}, {@code form} and {@code proposal}, and writes no file. Start at {@link dk.forslagsark.word.WordExport},
 * then {@code WordFilling}. A document is read back in {@code reading}.
 */
package dk.forslagsark.word;
