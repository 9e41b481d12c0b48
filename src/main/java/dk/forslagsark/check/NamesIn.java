package dk.forslagsark.check;

import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names a proposal has for committees, target groups and areas, each where it is written, those of the house first. */
final class NamesIn {
    /** A name where it is written. */
    record Named(String name, Place place) {}

    private NamesIn() {}

    static List<Named> committees(Checked checked) {
        List<Budget> budgets = checked.proposal().rows(Budget.ROWS);
        Stream<Named> ofBudgets = IntStream.range(0, budgets.size())
                .boxed()
                .flatMap(index -> named(
                        budgets.get(index).committee(), Place.cell(Place.Page.BUDGETS, index, Budget.COMMITTEE.key())));
        return Stream.concat(
                        inTableOne(checked, Column.COMMITTEE, row -> row.line().committee(), Detail::committee),
                        ofBudgets)
                .toList();
    }

    static List<Named> targetGroups(Checked checked) {
        Stream<Named> cover = named(Optional.of(checked.proposal().cover().targetGroup()), Place.cover("targetGroup"));
        return Stream.concat(
                        cover,
                        inTableOne(
                                checked, Column.TARGET_GROUP, row -> row.line().targetGroup(), Detail::targetGroup))
                .toList();
    }

    static List<Named> areas(Checked checked) {
        return checked.lines().stream()
                .flatMap(row -> named(Optional.of(row.line().area().key()), Place.cell(row.ref(), Column.AREA)))
                .toList();
    }

    private static Stream<Named> inTableOne(
            Checked checked,
            Column column,
            Function<CheckedRow, Optional<String>> ofLine,
            Function<Detail, Optional<String>> ofDetail) {
        return checked.lines().stream().flatMap(row -> {
            List<Detail> details = row.line().details();
            LineRef ref = row.ref().owner();
            return Stream.concat(
                    named(ofLine.apply(row), Place.cell(ref, column)),
                    IntStream.range(0, details.size())
                            .boxed()
                            .flatMap(index ->
                                    named(ofDetail.apply(details.get(index)), Place.cell(ref.detail(index), column))));
        });
    }

    private static Stream<Named> named(Optional<String> name, Place place) {
        return name.map(String::strip).filter(each -> !each.isEmpty()).map(each -> new Named(each, place)).stream();
    }
}
