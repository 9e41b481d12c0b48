package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.find.Search;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Keyed;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.RowType;
import dk.forslagsark.proposal.RowTypes;
import dk.forslagsark.proposal.Status;
import dk.forslagsark.proposal.ValueKind;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.ListTableCell;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Whatever a row is described to have is in the file, its schema, the search, the checks and the docs. */
class DescriptionsTest {
    private static final Proposal BLANK = Proposal.blank(2020);
    private static final JsonNode SCHEMA = new ObjectMapper().readTree(ProposalSchema.text());

    static List<RowType<?>> types() {
        return RowTypes.all();
    }

    static List<ListTable<?>> tables() {
        return ListTables.all();
    }

    @Test
    void everyKindOfRowHasATable() {
        assertThat(ListTables.all().stream().<Object>map(ListTable::type)).containsExactlyInAnyOrderElementsOf(types());
        assertThat(ListTables.all().stream().map(ListTable::page)).doesNotHaveDuplicates();
        assertThat(ListTables.all()).allSatisfy(table -> assertThat(table.page().key())
                .isEqualTo(table.type().key()));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T extends Noted<T>> void theSchemaHasEveryField(RowType<T> type) {
        assertThat(type.properties())
                .allSatisfy(property -> assertThat(element(type.key()).has(property.key()))
                        .as(type.key() + "." + property.key())
                        .isTrue());
    }

    @Test
    void theSchemaHasEveryFieldOfTableOne() {
        assertThat(Stream.of(Block.values())).allSatisfy(block -> assertThat(Line.PROPERTIES)
                .allSatisfy(property ->
                        assertThat(element(block.key()).has(property.key())).isTrue()));
        JsonNode details = SCHEMA.at("/$defs/detail/properties");
        assertThat(Detail.PROPERTIES)
                .allSatisfy(property -> assertThat(details.has(property.key())).isTrue());
    }

    /** The properties of an element of that list. */
    private static JsonNode element(String list) {
        String reference = SCHEMA.at("/properties/" + list + "/items/$ref").asString();
        return SCHEMA.at(reference.substring(1) + "/properties");
    }

    @ParameterizedTest
    @MethodSource("types")
    <T extends Noted<T>> void theFileKeepsEveryField(RowType<T> type) throws FileProblem {
        for (Property<T, ?> property : type.properties()) {
            T row = with(type.blank(), property);
            assertThat(row).as(property.key()).isNotEqualTo(type.blank());
            Proposal proposal = BLANK.withRows(type, List.of(row));
            assertThat(ProposalFile.parse(ProposalFile.format(proposal)))
                    .as(property.key())
                    .isEqualTo(proposal);
        }
    }

    @Test
    void theFileKeepsEveryFieldOfTableOne() throws FileProblem {
        List<Line> lines = new ArrayList<>();
        Line.PROPERTIES.forEach(property -> lines.add(with(Line.BLANK, property)));
        List<Detail> details = new ArrayList<>();
        Detail.PROPERTIES.forEach(property -> details.add(with(Detail.BLANK, property)));
        lines.add(Line.BLANK.withDetails(details));
        assertThat(lines).doesNotHaveDuplicates().doesNotContain(Line.BLANK);
        assertThat(details).doesNotHaveDuplicates().doesNotContain(Detail.BLANK);
        Proposal proposal = BLANK.withLines(Block.IMPLEMENTATION, lines);
        assertThat(ProposalFile.parse(ProposalFile.format(proposal))).isEqualTo(proposal);
    }

    @ParameterizedTest
    @MethodSource("tables")
    <T extends Noted<T>> void theSearchFindsEveryField(ListTable<T> table) {
        for (Field<T> field : table.fieldsOf(BLANK)) {
            T row = with(table.blank(), field.property());
            Proposal proposal = table.with(BLANK, List.of(row));
            assertThat(Search.of(proposal, field.text(row)))
                    .as(field.key())
                    .extracting(hit -> hit.place())
                    .contains(Place.cell(table.page(), 0, field.key()));
        }
    }

    /** Marks are no texts, and an area is one of a few words. */
    @Test
    void theSearchFindsEveryTextOfTableOne() {
        assertThat(Line.PROPERTIES)
                .filteredOn(property -> property.kind() == ValueKind.TEXT)
                .allSatisfy(property -> {
                    Proposal proposal = BLANK.withLines(Block.PERMANENT, List.of(with(Line.BLANK, property)));
                    assertThat(Search.of(proposal, "husleje"))
                            .as(property.key())
                            .isNotEmpty();
                });
        assertThat(Detail.PROPERTIES)
                .filteredOn(property -> property.kind() == ValueKind.TEXT)
                .allSatisfy(property -> {
                    Line line = Line.BLANK.withDetails(List.of(with(Detail.BLANK, property)));
                    Proposal proposal = BLANK.withLines(Block.PERMANENT, List.of(line));
                    assertThat(Search.of(proposal, "husleje"))
                            .as(property.key())
                            .isNotEmpty();
                });
    }

    @Test
    void everyColumnOfTableOneIsKnownByItsKeyAndHasAHeading() {
        List<Column> columns = new ArrayList<>(List.of(Column.LABEL, Column.AREA, Column.year(2020)));
        columns.addAll(Column.Attribute.ALL);
        assertThat(columns)
                .allSatisfy(column -> assertThat(Column.of(column.key())).contains(column));
        assertThat(columns.stream().map(Column::title)).doesNotHaveDuplicates().allMatch(title -> !title.isBlank());
    }

    /** No form prints the assumptions, and a text is never wrong. */
    @ParameterizedTest
    @MethodSource("tables")
    <T extends Noted<T>> void theChecksSeeWhatCannotBeRead(ListTable<T> table) {
        for (Field<T> field : table.fieldsOf(BLANK)) {
            boolean canBeWrong = field.property().kind() != ValueKind.TEXT && table != ListTables.ASSUMPTIONS;
            T row = field.typing().entered(table.blank(), "uvist");
            Proposal proposal = table.with(BLANK, List.of(row));
            ListTableCell cell = Place.cell(table.page(), 0, field.key());
            assertThat(Checks.version(proposal).uncounted().stream()
                            .anyMatch(finding -> finding.place().equals(cell)))
                    .as(field.key())
                    .isEqualTo(canBeWrong);
        }
    }

    @Test
    void theDocsHaveEveryNameOfATemplate() throws IOException {
        String docs = Files.readString(Path.of("src/docs/templates.md"));
        assertThat(ListTables.printed()).isNotEmpty().allSatisfy(table -> {
            String row = docs.lines()
                    .filter(line -> line.startsWith("| `" + table.prefix().orElseThrow() + "` |"))
                    .findFirst()
                    .orElseThrow();
            assertThat(endings(table)).allSatisfy(ending -> assertThat(row).contains("`" + ending + "`"));
        });
    }

    private static List<String> endings(ListTable<?> table) {
        Stream<String> typed = table.fields().stream().flatMap(field -> field.ending().stream());
        return Stream.concat(typed, table.results().stream().map(result -> result.ending()))
                .toList();
    }

    @Test
    void everyChoiceHasAWord() {
        List<Keyed[]> lists = List.of(Status.values(), RiskLevel.values());
        assertThat(lists).allSatisfy(list -> assertThat(Stream.of(list).map(ChoiceWords::of))
                .doesNotContainNull()
                .doesNotHaveDuplicates());
    }

    private static <T, V> T with(T row, Property<T, V> property) {
        return property.with(row, Optional.of(value(property.kind())));
    }

    private static <V> V value(ValueKind<V> kind) {
        Object value =
                switch (kind.category()) {
                    case TEXT -> "husleje";
                    case NUMBER, PRICE -> new BigDecimal("1234.5");
                    case AMOUNT -> Amount.of(1234);
                    case YEAR -> 2021;
                    case YEARS -> new TreeSet<>(List.of(2021));
                    case WORDS -> new TreeMap<>(Map.of(2021, "Test"));
                    case FIGURES -> new TreeMap<>(Map.of(2021, new BigDecimal("1234.5")));
                    case MARK -> "Test";
                    case DATE -> LocalDate.of(2021, 2, 12);
                    case FLAG -> true;
                    case AREA -> Area.TRANSFERS;
                    case CHOICE -> kind.choices().get(1);
                };
        return kind.type().cast(value);
    }
}
