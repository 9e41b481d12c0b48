package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Labelled;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Terms;
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
                .withLines(Block.IMPLEMENTATION, lines(json.path("implementationCosts")));
    }

    /** A printed row of amounts. */
    static List<Amount> amounts(JsonNode row) {
        return elements(row).map(JsonNode::decimalValue).map(Amount::new).toList();
    }

    private static List<Line> lines(JsonNode lines) {
        return elements(lines).map(PublishedProposals::line).toList();
    }

    private static Line line(JsonNode json) {
        Area area = Labelled.find(Area.class, json.get("area").asString()).orElseThrow();
        List<Detail> details = elements(json.path("details"))
                .map(detail -> Detail.of(detail.get("label").asString(), byYear(detail.path("amounts"))))
                .toList();
        return Line.of(json.get("label").asString(), area, byYear(json.path("amounts")))
                .withDetails(details);
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
