/**
 * What a filled workbook says otherwise than the program does, and which of it is taken. Uses {@code excel.reading} and the room
 * {@code page}. Start at {@link dk.forslagsark.editor.importing.ImportPane}.
 */
package dk.forslagsark.editor.importing;
