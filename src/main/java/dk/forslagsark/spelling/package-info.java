/**
 * How words are spelled: the dictionary, and which words of a text are looked at.
 *
 * <p>Alone knows Lucene, whose reader of Hunspell's dictionaries it uses, and no other room. The dictionary is that of Stavekontrolden; its licence lies
 * beside it. Start at {@link dk.forslagsark.spelling.DanishSpelling}.
 */
package dk.forslagsark.spelling;
