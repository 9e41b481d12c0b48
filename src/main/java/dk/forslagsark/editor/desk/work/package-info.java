/**
 * What the desk does with many files at once, beside the work in its window: exporting them, and writing a report of what is
 * wrong with them. Each asks first, can be stopped, and tells at the end what came of it. Start at
 * {@link dk.forslagsark.editor.desk.work.FolderExport}.
 */
package dk.forslagsark.editor.desk.work;
