package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.SectionEdits;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.CoverKeys;
import dk.forslagsark.tables.CoverText;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.Page;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FindingJsonTest {
    private static final LineRef COST = new LineRef(Block.IMPLEMENTATION, 3);

    @ParameterizedTest
    @MethodSource
    void aFindingSaysWhereItIs(Place place, String where) {
        assertThat(json(place)).hasToString("{severity=error, " + where + ", text=Ret det.}");
    }

    static Stream<Arguments> aFindingSaysWhereItIs() {
        return Stream.of(
                Arguments.of(Place.cover(CoverText.TITLE.key()), "table=cover, field=title"),
                Arguments.of(Place.cover(CoverKeys.RATE), "table=cover, field=discountRate"),
                Arguments.of(Place.on(Page.FOLLOW_UP, SectionEdits.TEXT), "table=followUp, field=text"),
                Arguments.of(Place.on(Page.RISK, SectionEdits.RISK_LEVEL), "table=risk, field=riskLevel"),
                Arguments.of(Place.on(Page.RISK), "table=risk"),
                Arguments.of(Place.cell(COST, Column.year(2021)), "table=implementationCosts, row=3, year=2021"),
                Arguments.of(Place.cell(COST, Column.LABEL), "table=implementationCosts, row=3, field=label"),
                Arguments.of(Place.cell(COST, Column.AREA), "table=implementationCosts, row=3, field=area"),
                Arguments.of(
                        Place.cell(COST.detail(1), Column.TARGET_GROUP),
                        "table=implementationCosts, row=3, detail=1, field=targetGroup"),
                Arguments.of(
                        Place.cell(COST, Column.LABEL).to(COST.detail(1), Column.AREA),
                        "table=implementationCosts, row=3, field=label"),
                Arguments.of(Place.cell(Page.ASSUMPTIONS, 0, "value"), "table=assumptions, row=0, field=value"),
                Arguments.of(Place.cell(Page.MILESTONES, 2, "2021"), "table=milestones, row=2, field=2021"),
                Arguments.of(Place.cell(Page.BUDGETS, 2, ""), "table=budgets, row=2"));
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnBehindTheYearsIsAField(Attribute column) {
        assertThat(json(Place.cell(COST, column))).containsEntry("field", column.key());
    }

    @Test
    void noTwoPagesAreCalledTheSame() {
        List<Object> names = new ArrayList<>();
        Page.fixed().forEach(page -> names.add(json(Place.on(page)).get("table")));
        assertThat(names).doesNotContainNull().doesNotHaveDuplicates();
    }

    private static Map<String, Object> json(Place place) {
        return FindingJson.of(List.of(new Finding("unread", Severity.ERROR, place, "Ret det.")))
                .get(0);
    }
}
