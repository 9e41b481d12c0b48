package dk.forslagsark.editor.command;

import java.util.List;

/** The commands of a window, as its keys find them. */
public interface KeyedCommands {
    /** All that have a key. */
    List<Command> all();

    /** Those that act on what lies behind a text field: one that types there does not mean them. */
    default List<Command> ofSheet() {
        return List.of();
    }

    /** Those that take their key before a text field does, unless one types there what is no part of a proposal. */
    default List<Command> ofProposal() {
        return List.of();
    }

    /** Those that take their key before any text field does. */
    default List<Command> everywhere() {
        return List.of();
    }
}
