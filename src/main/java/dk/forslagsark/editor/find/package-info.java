/**
 * Finding in the window: the bar of Ctrl+F, the field of Ctrl+G and the list of keys. What is found is sought by
 * {@code document.find}; start at {@link dk.forslagsark.editor.find.FindBar}.
 */
package dk.forslagsark.editor.find;
