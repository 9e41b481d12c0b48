/**
 * The page of the desk with all files of the folder. What a column says of a file, in which order and how it is filtered stands
 * in {@code FileColumn}; {@code FileRows} makes the rows, and knows no JavaFX. Start at
 * {@link dk.forslagsark.editor.desk.files.FilesPage}.
 */
package dk.forslagsark.editor.desk.files;
