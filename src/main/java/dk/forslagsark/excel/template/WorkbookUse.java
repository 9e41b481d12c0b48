package dk.forslagsark.excel.template;

import dk.forslagsark.language.Texts;

/** What a workbook is opened for. */
public enum WorkbookUse {
    /** To be filled. Whoever opens what comes of it should not be asked about macros. */
    TEMPLATE(1, false),
    /** To be read. A filled form has as many rows as its proposal; macros are left where they are. */
    READING(6, true);

    private final int times;
    private final boolean takesMacros;

    WorkbookUse(int times, boolean takesMacros) {
        this.times = times;
        this.takesMacros = takesMacros;
    }

    /**
     * A message about the workbook of that name.
     *
     * @param what is said of it, to go on after its name
     */
    String said(Object name, String what) {
        return switch (this) {
            case TEMPLATE -> Texts.of("excel.file.template", name, what);
            case READING -> Texts.of("excel.file.workbook", name, what);
        };
    }

    /** How many times as large as a template it may be. */
    int times() {
        return times;
    }

    /** What it cannot be used for as it is too large. */
    String tooLarge() {
        return switch (this) {
            case TEMPLATE -> Texts.of("excel.file.template-too-large");
            case READING -> Texts.of("excel.file.workbook-too-large");
        };
    }

    boolean takesMacros() {
        return takesMacros;
    }
}
