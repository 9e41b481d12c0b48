package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.template.FieldName.OfFigure;
import dk.forslagsark.excel.template.FieldName.OfText;
import dk.forslagsark.language.Texts;
import dk.forslagsark.tables.CoverText;

/** What the fields of a form that take one value are called on the screen. */
public final class FieldWords {
    private FieldWords() {}

    public static String of(OfText field) {
        return switch (field) {
            case NUMBER -> CoverText.NUMBER.words();
            case TITLE -> CoverText.TITLE.words();
            case SUMMARY -> CoverText.SUMMARY.words();
            case TARGET_GROUP -> CoverText.TARGET_GROUP.words();
            case FUNDED_BY -> CoverText.FUNDED_BY.words();
            case FINANCING -> CoverText.FINANCING.words();
            case SUBMITTED_BY -> CoverText.SUBMITTED_BY.words();
            case TYPE -> Texts.of("field.type");
            case STATUS -> Texts.of("field.status");
            case RISK -> Texts.of("field.risk");
        };
    }

    static String of(OfFigure field) {
        return switch (field) {
            case PRICE_LEVEL -> Texts.of("field.price-level");
            case DISCOUNT_RATE -> Texts.of("field.rate");
            case FIRST_YEAR -> Texts.of("field.first-year");
            case LAST_YEAR -> Texts.of("field.last-year");
        };
    }
}
