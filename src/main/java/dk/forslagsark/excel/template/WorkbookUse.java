package dk.forslagsark.excel.template;

/** What a workbook is opened for. */
public enum WorkbookUse {
    /** To be filled. Whoever opens what comes of it should not be asked about macros. */
    TEMPLATE("Skabelonen", 1, "Så stor en skabelon kan ikke udfyldes.", false),
    /** To be read. A filled form has as many rows as its proposal; macros are left where they are. */
    READING("Projektmappen", 6, "Så stor en projektmappe kan ikke læses.", true);

    private final String noun;
    private final int times;
    private final String tooLarge;
    private final boolean takesMacros;

    WorkbookUse(String noun, int times, String tooLarge, boolean takesMacros) {
        this.noun = noun;
        this.times = times;
        this.tooLarge = tooLarge;
        this.takesMacros = takesMacros;
    }

    /** The workbook of that name, as a message begins. */
    String named(Object name) {
        return noun + " " + name;
    }

    /** How many times as large as a template it may be. */
    int times() {
        return times;
    }

    /** What it cannot be used for as it is too large. */
    String tooLarge() {
        return tooLarge;
    }

    boolean takesMacros() {
        return takesMacros;
    }
}
