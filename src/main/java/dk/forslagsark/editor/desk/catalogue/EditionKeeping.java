package dk.forslagsark.editor.desk.catalogue;

import dk.forslagsark.catalogue.Edition;

/** Keeps the choices among proposals beside them. */
interface EditionKeeping {
    /** Keeps a choice, in the place of the one that is called so. */
    void keep(Edition edition);

    /** Calls a choice otherwise. */
    void rename(String edition, String name);

    /** Keeps it no longer. */
    void delete(Edition edition);
}
