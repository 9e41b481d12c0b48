package dk.forslagsark.catalogue;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Variant;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.spoken.SpokenList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader of a catalogue has to know of its figures, in Danish: what is not counted in them, or may be counted twice. */
final class Doubts {
    private final Batch batch;
    private final Scope scope;

    private Doubts(Batch batch, Scope scope) {
        this.batch = batch;
        this.scope = scope;
    }

    /** One sentence each, of what the choice has. */
    static List<String> of(Batch batch, Plan plan, Edition edition, Scope scope) {
        return Stream.of(targets(plan, scope), unknown(batch, edition), of(batch.in(edition), scope).stream())
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<String> targets(Plan plan, Scope scope) {
        return plan.priceLevel().filter(level -> !plan.targets().isEmpty() && level != scope.priceLevel()).stream()
                .map(level -> Texts.of("catalogue.doubt.target-prices", level, scope.priceLevel()));
    }

    private static Stream<String> unknown(Batch batch, Edition edition) {
        return edition.without().stream()
                .filter(number -> batch.entries().stream().allMatch(new Edition("", List.of(number))::has))
                .map(number -> Texts.of("catalogue.doubt.not-there", Quoted.of(edition.name()), number));
    }

    static List<String> of(Batch batch, Scope scope) {
        Doubts doubts = new Doubts(batch, scope);
        List<Function<Entry, Optional<String>>> each =
                List.of(doubts::uncounted, doubts::withoutCommittee, doubts::outsideYears);
        Stream<String> ofEach =
                doubts.comparable().flatMap(entry -> each.stream().flatMap(doubt -> doubt.apply(entry).stream()));
        return Stream.of(
                        doubts.unknownCommittee(),
                        doubts.unknownArea(),
                        doubts.sameNumber(),
                        doubts.alternatives(),
                        ofEach)
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Entry> comparable() {
        return batch.entries().stream().filter(scope::isComparable);
    }

    private Stream<String> unknownCommittee() {
        List<String> known = batch.committees(scope);
        return scope.committee().filter(name -> known.stream().noneMatch(scope::isCommittee)).stream()
                .map(name -> known.isEmpty()
                        ? Texts.of("catalogue.doubt.no-committees", Quoted.of(name))
                        : Texts.of("catalogue.doubt.committee", Quoted.of(name), SpokenList.list(known)));
    }

    private Stream<String> unknownArea() {
        return scope
                .area()
                .filter(area -> comparable().flatMap(Entry::items).noneMatch(item -> item.area()
                        .equals(area)))
                .stream()
                .map(area -> Texts.of("catalogue.doubt.area", Quoted.of(area.name())));
    }

    private Stream<String> sameNumber() {
        Map<String, List<Entry>> byNumber = comparable()
                .collect(Collectors.groupingBy(
                        entry -> PlainText.key(entry.number()), LinkedHashMap::new, Collectors.toList()));
        return byNumber.values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> Texts.of(
                        "catalogue.doubt.same-number",
                        same.get(0).number(),
                        SpokenList.list(same.stream().map(Entry::file).toList())));
    }

    private Stream<String> alternatives() {
        Map<Variant, List<Entry>> byCase = comparable()
                .filter(entry -> variant(entry).isPresent())
                .collect(Collectors.groupingBy(
                        entry -> variant(entry).orElseThrow().anyLetter(), LinkedHashMap::new, Collectors.toList()));
        return byCase.values().stream()
                .map(same -> same.stream().map(Entry::number).distinct().toList())
                .filter(numbers -> numbers.size() > 1)
                .map(numbers -> Texts.of("catalogue.doubt.alternatives", SpokenList.list(numbers)));
    }

    private static Optional<Variant> variant(Entry entry) {
        return Variant.of(entry.number(), entry.title());
    }

    private Optional<String> uncounted(Entry entry) {
        int cells = (int) Stream.of(Block.values())
                .flatMap(block -> entry.proposal().lines(block).stream())
                .flatMap(Doubts::written)
                .flatMap(amounts -> amounts.byYear().values().stream())
                .filter(cell -> cell.counted().isEmpty())
                .count();
        return some(cells).map(count -> Texts.count("catalogue.doubt.uncounted", count, entry.number()));
    }

    private static Stream<Amounts> written(Line line) {
        return Stream.concat(
                Stream.of(line.ownAmounts()), line.details().stream().map(Detail::amounts));
    }

    private Optional<String> withoutCommittee(Entry entry) {
        int rows =
                (int) entry.items().filter(item -> item.committee().isEmpty()).count();
        return scope.committee()
                .flatMap(name -> some(rows))
                .map(count -> Texts.count("catalogue.doubt.no-committee", count, entry.number()));
    }

    private Optional<String> outsideYears(Entry entry) {
        Years own = entry.proposal().years();
        List<List<Amount>> costs = Contribution.of(entry, Block.IMPLEMENTATION, scope.over(own))
                .map(Contribution::amounts)
                .toList();
        List<Integer> years = own.stream()
                .filter(year -> !scope.years().contains(year))
                .filter(year -> costs.stream()
                        .anyMatch(cost -> !cost.get(year - own.first()).equals(Amount.ZERO)))
                .boxed()
                .toList();
        return some(years.size())
                .map(count -> Texts.of("catalogue.doubt.outside-years", entry.number(), SpokenList.years(years)));
    }

    private static Optional<Integer> some(int count) {
        return Optional.of(count).filter(number -> number > 0);
    }
}
