package dk.forslagsark.excel;

import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.formula.TableTotal;

/** Where the totals that expressions point at stand in a workbook. */
public final class TotalNames {
    private TotalNames() {}

    /** The name of the row of the total. */
    public static String of(TableTotal total) {
        return switch (total) {
            case PERMANENT -> TemplateNames.PERMANENT_TOTAL;
            case IMPLEMENTATION -> TemplateNames.IMPLEMENTATION_TOTAL;
            case NET -> TemplateNames.NET;
        };
    }
}
