package dk.forslagsark.editor.page;

import java.util.Optional;

/** A page whose columns one may choose oneself. */
public interface PageWithColumns {
    /** Its columns; empty where they are given. */
    Optional<Columns> columns();
}
