package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.proposal.UnitPrice;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the figures of the published proposals, and those that were printed for them, by another way than the program. */
final class PublishedProposals {
    private static final Notes NONE = Notes.NONE;
    private static final Path FOLDER = Path.of("src/test/resources/published");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private PublishedProposals() {}

    /** What was printed, by the name of the proposal's file. */
    static JsonNode printed() {
        return JSON.readTree(FOLDER.resolve("printed.json").toFile());
    }

    static Proposal read(String name) {
        JsonNode json = JSON.readTree(FOLDER.resolve(name).toFile());
        Years years =
                new Years(json.get("firstYear").asInt(), json.get("lastYear").asInt());
        Optional<BigDecimal> rate =
                Optional.ofNullable(json.get("discountRate")).map(JsonNode::decimalValue);
        return Proposal.blank(years.first())
                .withTerms(new Terms(json.get("priceLevel").asInt(), years, rate))
                .withLines(Block.PERMANENT, lines(json.path("permanentChanges")))
                .withLines(Block.IMPLEMENTATION, lines(json.path("implementationCosts")))
                .withSupplement(supplement(json));
    }

    /** A printed row of amounts. */
    static List<Amount> amounts(JsonNode row) {
        return elements(row).map(JsonNode::decimalValue).map(Amount::new).toList();
    }

    private static List<Line> lines(JsonNode lines) {
        return elements(lines).map(PublishedProposals::line).toList();
    }

    private static Line line(JsonNode json) {
        Area area = Area.named(json.get("area").asString()).orElseThrow();
        List<Detail> details = elements(json.path("details"))
                .map(detail -> Detail.of(detail.get("label").asString(), byYear(detail.path("amounts")))
                        .withCommittee(
                                Optional.ofNullable(detail.get("committee")).map(JsonNode::asString)))
                .toList();
        Line line = Line.of(json.get("label").asString(), area, byYear(json.path("amounts")))
                .withDetails(details);
        return DerivedDrafts.committee(json.get("committee").asString(), line);
    }

    private static Supplement supplement(JsonNode json) {
        List<Staffing> staffing = elements(json.path("staffing"))
                .map(row ->
                        new Staffing(row.get("label").asString(), number(row, "before"), number(row, "after"), NONE))
                .toList();
        List<UnitPrice> prices = elements(json.path("unitPrices"))
                .map(PublishedProposals::unitPrice)
                .toList();
        List<Budget> budgets =
                elements(json.path("budgets")).map(PublishedProposals::budget).toList();
        return DerivedDrafts.supplement(staffing, prices, budgets);
    }

    private static UnitPrice unitPrice(JsonNode row) {
        return new UnitPrice(
                row.get("label").asString(),
                number(row, "quantityBefore"),
                number(row, "priceBefore"),
                number(row, "quantityAfter"),
                number(row, "priceAfter"),
                NONE);
    }

    private static Budget budget(JsonNode row) {
        return new Budget(
                row.get("activity").asString(),
                Optional.of(row.get("year").asInt()),
                number(row, "amount").map(Amount::new),
                number(row, "saving").map(Amount::new),
                Optional.ofNullable(row.get("committee")).map(JsonNode::asString),
                NONE);
    }

    private static Optional<BigDecimal> number(JsonNode row, String key) {
        return Optional.ofNullable(row.get(key)).map(JsonNode::decimalValue);
    }

    private static Amounts byYear(JsonNode json) {
        Amounts amounts = Amounts.NONE;
        for (var entry : json.properties()) {
            amounts = amounts.with(
                    Integer.parseInt(entry.getKey()),
                    new Amount(entry.getValue().decimalValue()));
        }
        return amounts;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
