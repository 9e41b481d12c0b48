package dk.forslagsark.excel;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.template.FieldName;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Keyed;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.tables.CoverKeys;
import dk.forslagsark.tables.CoverText;
import dk.forslagsark.tables.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The values of the proposal that go into one cell each. */
final class FieldValues {
    private FieldValues() {}

    /** The texts of the proposal by the name they go to. */
    static Map<String, String> texts(Proposal proposal) {
        Map<String, String> texts = new TreeMap<>();
        for (FieldName.OfText field : FieldName.OfText.values()) {
            texts.put(field.written(), text(field, proposal));
        }
        return texts;
    }

    /** Where the text that goes to a name is written. */
    static Place place(String name) {
        return Stream.of(FieldName.OfText.values())
                .filter(field -> field.written().equals(name))
                .map(FieldValues::place)
                .findFirst()
                .orElse(Place.on(Place.Page.COVER));
    }

    private static Place place(FieldName.OfText field) {
        return switch (field) {
            case NUMBER -> Place.cover(CoverText.NUMBER.key());
            case TITLE -> Place.cover(CoverText.TITLE.key());
            case SUMMARY -> Place.cover(CoverText.SUMMARY.key());
            case TYPE -> Place.cover(CoverKeys.TYPE);
            case STATUS -> Place.cover(CoverKeys.STATUS);
            case TARGET_GROUP -> Place.cover(CoverText.TARGET_GROUP.key());
            case FUNDED_BY -> Place.cover(CoverText.FUNDED_BY.key());
            case FINANCING -> Place.cover(CoverText.FINANCING.key());
            case SUBMITTED_BY -> Place.cover(CoverText.SUBMITTED_BY.key());
            case RISK -> Place.on(Place.Page.RISK);
        };
    }

    private static String text(FieldName.OfText field, Proposal proposal) {
        Cover cover = proposal.cover();
        return switch (field) {
            case NUMBER -> cover.number();
            case TITLE -> cover.title();
            case SUMMARY -> cover.summary();
            case TYPE -> label(cover.type());
            case STATUS -> label(cover.status());
            case TARGET_GROUP -> cover.targetGroup();
            case FUNDED_BY -> cover.fundedBy();
            case FINANCING -> cover.financing();
            case SUBMITTED_BY -> String.join(", ", cover.submitterNames());
            case RISK -> label(proposal.supplement().riskLevel());
        };
    }

    private static BigDecimal figure(FieldName.OfFigure field, Terms terms) {
        return switch (field) {
            case PRICE_LEVEL -> BigDecimal.valueOf(terms.priceLevel());
            case DISCOUNT_RATE -> terms.rate();
            case FIRST_YEAR -> BigDecimal.valueOf(terms.years().first());
            case LAST_YEAR -> BigDecimal.valueOf(terms.years().last());
        };
    }

    /** Fills the cells, and tells what the figures must come to. */
    static List<Expected> fill(XSSFWorkbook workbook, Proposal proposal) {
        NamedRanges places = new NamedRanges(workbook);
        texts(proposal)
                .forEach((name, text) -> places.find(name).ifPresent(place -> CellValue.put(place.cell(), text)));
        List<Expected> expected = new ArrayList<>();
        for (FieldName.OfFigure field : FieldName.OfFigure.values()) {
            Optional<BigDecimal> figure = Optional.of(figure(field, proposal.terms()));
            places.find(field.written()).ifPresent(place -> {
                CellValue.put(place.cell(), figure);
                expected.add(new Expected.Figure(place.name(), place.cell(), figure));
            });
        }
        return expected;
    }

    private static String label(Optional<? extends Keyed> choice) {
        return ChoiceWords.of(choice);
    }
}
