/**
 * What the window says, in Danish and in English: every text by a key, from {@code messages_da.properties} and
 * {@code messages_en.properties}. What is printed is not here: the form is Danish whatever the window speaks, and its words
 * stand in {@code danish}.
 */
package dk.forslagsark.language;
