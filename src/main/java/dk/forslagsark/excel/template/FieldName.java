package dk.forslagsark.excel.template;

import java.util.stream.Stream;

/** A name that takes one value of the proposal as it is. */
public sealed interface FieldName {
    /** The name as it stands in a template. */
    String written();

    /** All of them, as they stand in a template. */
    static Stream<String> all() {
        return Stream.<FieldName>concat(Stream.of(OfText.values()), Stream.of(OfFigure.values()))
                .map(FieldName::written);
    }

    /** Those that take a text. */
    enum OfText implements FieldName {
        NUMBER(TemplateNames.NUMBER),
        TITLE(TemplateNames.TITLE),
        SUMMARY("resumé"),
        TYPE("forslagstype"),
        STATUS("status"),
        TARGET_GROUP("målgruppe"),
        FUNDED_BY("midler_fra"),
        FINANCING("finansiering"),
        SUBMITTED_BY("fremstillende_forvaltning"),
        RISK("risiko");

        private final String written;

        OfText(String written) {
            this.written = written;
        }

        @Override
        public String written() {
            return written;
        }
    }

    /** Those that take a figure. */
    enum OfFigure implements FieldName {
        PRICE_LEVEL("prisniveau"),
        DISCOUNT_RATE("diskonteringsrente"),
        FIRST_YEAR("første_år"),
        LAST_YEAR("sidste_år");

        private final String written;

        OfFigure(String written) {
            this.written = written;
        }

        @Override
        public String written() {
            return written;
        }
    }
}
