package dk.forslagsark.excel;

import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Labelled;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Terms;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The names that take one value of the proposal. */
final class Fields {
    private static final String RISK = "risiko";

    private static final Map<String, Function<Cover, String>> COVER = new TreeMap<>(Map.of(
            Names.NUMBER,
            Cover::number,
            Names.TITLE,
            Cover::title,
            "resumé",
            Cover::summary,
            "forslagstype",
            cover -> label(cover.type()),
            "status",
            cover -> label(cover.status()),
            "målgruppe",
            Cover::targetGroup,
            "midler_fra",
            Cover::fundedBy,
            "fremstillende_forvaltning",
            Cover::submittedBy));

    private static final Map<String, Function<Terms, BigDecimal>> NUMBERS = new TreeMap<>(Map.of(
            "prisniveau", terms -> BigDecimal.valueOf(terms.priceLevel()),
            "diskonteringsrente", Terms::rate,
            "første_år", terms -> BigDecimal.valueOf(terms.years().first()),
            "sidste_år", terms -> BigDecimal.valueOf(terms.years().last())));

    private Fields() {}

    static Stream<String> names() {
        return Stream.of(COVER.keySet().stream(), Stream.of(RISK), NUMBERS.keySet().stream())
                .flatMap(names -> names);
    }

    /** The texts of the proposal by the name they go to. */
    static Map<String, String> texts(Proposal proposal) {
        Map<String, String> texts = new TreeMap<>();
        COVER.forEach((name, text) -> texts.put(name, text.apply(proposal.cover())));
        texts.put(RISK, label(proposal.supplement().riskLevel()));
        return texts;
    }

    static void fill(XSSFWorkbook workbook, Proposal proposal) {
        Places places = new Places(workbook);
        texts(proposal)
                .forEach((name, text) -> places.find(name).ifPresent(place -> CellValue.put(place.cell(), text)));
        NUMBERS.forEach((name, number) -> places.find(name)
                .ifPresent(place -> CellValue.put(place.cell(), Optional.of(number.apply(proposal.terms())))));
    }

    private static String label(Optional<? extends Labelled> choice) {
        return choice.map(Labelled::label).orElse("");
    }
}
