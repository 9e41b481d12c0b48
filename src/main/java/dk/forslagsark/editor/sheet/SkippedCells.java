package dk.forslagsark.editor.sheet;

/** How the user is told that some cells were passed over. */
final class SkippedCells {
    private SkippedCells() {}

    /** One sentence; empty where none was. */
    static String words(int cells) {
        return switch (cells) {
            case 0 -> "";
            case 1 -> "1 celle kan ikke ændres og blev sprunget over.";
            default -> cells + " celler kan ikke ændres og blev sprunget over.";
        };
    }
}
