package dk.forslagsark.editor.desk.catalogue;

import dk.forslagsark.catalogue.Edition;
import dk.forslagsark.language.Texts;

/** What choices among the proposals are called in the window: by their own names, and the one that has none by that of all. */
final class EditionWords {
    private EditionWords() {}

    static String of(String name) {
        return name.equals(Edition.ALL.name()) ? Texts.of("desk.edition.all") : name;
    }
}
