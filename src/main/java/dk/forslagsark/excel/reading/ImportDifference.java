package dk.forslagsark.excel.reading;

import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenPayback;

/**
 * A cell of a workbook that says something else than we do.
 *
 * @param kind what it is
 * @param cell where it stands in the workbook: {@code 'Forslag'!D17}
 * @param where the same in words: “Varige ændringer, Husleje, 2021”
 * @param stated what stands there
 * @param computed what it comes to by our rules, for what is computed
 * @param before what stood there when the workbook was made, as far as is known
 */
public record ImportDifference(Kind kind, String cell, String where, Stated stated, Stated computed, Stated before) {
    /** What can differ. */
    public enum Kind {
        /** Something that is entered: the cell of the workbook is taken. */
        INPUT,
        /** A row that has come. */
        ADDED,
        /** A row that is gone. */
        REMOVED,
        /** A total or a payback period. It is computed and never taken from the workbook. */
        RESULT
    }

    static ImportDifference input(String cell, String where, Stated stated, Stated before) {
        return new ImportDifference(Kind.INPUT, cell, where, stated, Stated.NOTHING, before);
    }

    /** An input that stands where we compute a figure as long as nothing is typed. */
    static ImportDifference instead(String cell, String where, Stated stated, Stated computed, Stated before) {
        return new ImportDifference(Kind.INPUT, cell, where, stated, computed, before);
    }

    static ImportDifference added(String cell, String where, String row) {
        return new ImportDifference(Kind.ADDED, cell, where, Stated.of(row), Stated.NOTHING, Stated.NOTHING);
    }

    static ImportDifference removed(String cell, String where, String row) {
        return new ImportDifference(Kind.REMOVED, cell, where, Stated.NOTHING, Stated.NOTHING, Stated.of(row));
    }

    static ImportDifference result(String cell, String where, Stated stated, Stated computed, Stated before) {
        return new ImportDifference(Kind.RESULT, cell, where, stated, computed, before);
    }

    /** What is another, in words: “-500, før -400”. */
    public String words() {
        return switch (kind) {
            case INPUT -> Texts.of("excel.difference.input", said(stated), said(before));
            case ADDED -> Texts.of("excel.difference.added", said(stated));
            case REMOVED -> Texts.of("excel.difference.removed", said(before));
            case RESULT -> Texts.of("excel.difference.result", said(stated), said(computed));
        };
    }

    private String said(Stated value) {
        return value.text().isEmpty() ? Texts.of("excel.nothing") : shown(value);
    }

    /** One of the three as the window shows it; empty for nothing. */
    public String shown(Stated value) {
        return kind == Kind.RESULT ? SpokenPayback.shown(value.shown()) : value.shown();
    }

    /** Whether it can be taken into the proposal, or left. */
    public boolean canBeLeft() {
        return kind != Kind.RESULT;
    }
}
