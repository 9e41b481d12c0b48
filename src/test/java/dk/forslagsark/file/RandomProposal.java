package dk.forslagsark.file;

import dk.forslagsark.formula.Recalculation;
import dk.forslagsark.proposal.Acceptance;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.AreaDefinition;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Extras;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.OneCommittee;
import dk.forslagsark.proposal.PartRisk;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ProposalType;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.RichTexts;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.RowLists;
import dk.forslagsark.proposal.RowType;
import dk.forslagsark.proposal.RowTypes;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Sections;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.Status;
import dk.forslagsark.proposal.SuccessCriterion;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableTexts;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.proposal.UnitPrice;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Any valid proposal, the same one for the same seed: odd texts, blanks, zeros, years not shown, keys of a newer program. */
public final class RandomProposal {
    private static final List<String> TEXTS = List.of(
            "Husleje",
            "Ændring på række 1: øget «støtte»",
            "=SUM(A1:A2)",
            "linje 1\nlinje 2\r\n\tindrykket",
            "\"citat\" \\ skråstreg / {}[],:",
            "-1.300,5",
            "null",
            "😀 uden for det første plan",
            "\u0000\u0001\u007f\u2028\u2029\uFEFF",
            " mellemrum ",
            "æ".repeat(300));

    private static final String[] OTHER_AREAS = {"Drift", "Overførsler (EO)", "Brugerfinansieret", "<5 & \"x\""};

    private final Random random;

    public RandomProposal(long seed) {
        random = new Random(seed);
    }

    public Proposal proposal() {
        return Recalculation.of(any());
    }

    private Proposal any() {
        return new Proposal(
                cover(),
                maybe(this::text),
                terms(),
                areas(),
                list(this::line),
                list(this::line),
                supplement(),
                list(this::acceptance),
                list(this::scenario),
                extras());
    }

    private Acceptance acceptance() {
        return new Acceptance(maybeText(), maybeText(), maybeText(), maybeText(), extras());
    }

    private Scenario scenario() {
        return new Scenario(
                maybeText(),
                change(),
                random.nextInt(Scenario.MOST_YEARS_LATE + 1),
                change(),
                maybe(() -> BigDecimal.valueOf(random.nextInt(1000), 3 + random.nextInt(4))),
                extras());
    }

    private BigDecimal change() {
        return BigDecimal.valueOf(random.nextInt(2000) - 1000, 3 + random.nextInt(4));
    }

    private Cover cover() {
        return new Cover(
                maybeText(),
                maybeText(),
                maybeText(),
                maybe(() -> any(ProposalType.SHIPPED.toArray(ProposalType[]::new))),
                maybe(() -> any(Status.values())),
                maybeText(),
                maybeText(),
                maybeText(),
                list(this::text),
                list(this::text));
    }

    private Areas areas() {
        return new Areas(list(() -> AreaDefinition.of(new Area(any(OTHER_AREAS)), random.nextBoolean())));
    }

    private Area area() {
        return random.nextInt(3) == 0 ? new Area(any(OTHER_AREAS)) : any(Area.SHIPPED.toArray(Area[]::new));
    }

    private Terms terms() {
        int first = Years.EARLIEST + random.nextInt(Years.LATEST - Years.EARLIEST - Years.MOST);
        Years years = new Years(first, first + random.nextInt(Years.MOST));
        return new Terms(year(), years, maybe(() -> BigDecimal.valueOf(random.nextInt(1000), 3 + random.nextInt(4))));
    }

    private Line line() {
        List<Detail> details = random.nextInt(3) == 0 ? list(this::detail) : List.of();
        return new Line(
                maybeText(),
                area(),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                random.nextBoolean(),
                random.nextBoolean(),
                comments(),
                details.isEmpty() ? amounts() : Amounts.NONE,
                details,
                maybe(() -> "id_" + random.nextInt(9)),
                extras());
    }

    private Detail detail() {
        return new Detail(
                maybeText(),
                maybe(this::text),
                maybe(this::text),
                comments(),
                amounts(),
                maybe(() -> "id_" + random.nextInt(9)),
                extras());
    }

    private Amounts amounts() {
        Amounts amounts = Amounts.NONE;
        for (int i = random.nextInt(8); i > 0; i--) {
            amounts = amounts.with(year(), entry());
        }
        return amounts;
    }

    private CellEntry<Amount> entry() {
        return switch (random.nextInt(5)) {
            case 0 -> new CellEntry.Unread<>(text());
            case 1 -> new CellEntry.Formula<>(expression(), Optional.empty());
            default -> new CellEntry.Value<>(amount());
        };
    }

    private String expression() {
        return random.nextBoolean() ? "=" + text() : "=" + random.nextInt(99) + "/3*pris";
    }

    private Comments comments() {
        return new Comments(maybe(this::text), new TreeMap<>(Map.of("2019", maybeText(), "label", maybeText())));
    }

    private Notes notes() {
        Map<String, String> typed = Map.of("before", expression(), "value", expression(), "year", text());
        return new Notes(
                new TreeMap<>(random.nextBoolean() ? typed : Map.of()),
                comments(),
                maybe(() -> "id_" + random.nextInt(9)),
                extras());
    }

    private Amount amount() {
        long most = random.nextInt(4) == 0 ? 99_999_999_999_999L : 10_000_000L;
        return new Amount(BigDecimal.valueOf(random.nextLong() % (most + 1), 3));
    }

    private Supplement supplement() {
        return new Supplement(
                sections(),
                maybe(() -> any(RiskLevel.values())),
                plain(RowLists.NONE
                        .with(
                                Assumption.ROWS,
                                list(() -> new Assumption(
                                        random.nextBoolean() ? "pris" : maybeText(),
                                        maybe(this::decimal),
                                        values(),
                                        maybe(this::decimal),
                                        maybe(this::decimal),
                                        maybeText(),
                                        maybeText(),
                                        notes())))
                        .with(
                                Milestone.ROWS,
                                list(() ->
                                        new Milestone(maybeText(), new TreeSet<>(list(this::year)), words(), notes())))
                        .with(
                                SuccessCriterion.ROWS,
                                list(() -> new SuccessCriterion(
                                        maybeText(), maybeText(), maybeText(), maybeText(), notes())))
                        .with(
                                Consultation.ROWS,
                                list(() -> new Consultation(
                                        maybeText(),
                                        maybe(random::nextBoolean),
                                        maybe(this::date),
                                        maybeText(),
                                        notes())))
                        .with(
                                Staffing.ROWS,
                                list(() ->
                                        new Staffing(maybeText(), maybe(this::decimal), maybe(this::decimal), notes())))
                        .with(
                                UnitPrice.ROWS,
                                list(() -> new UnitPrice(
                                        maybeText(),
                                        maybe(this::decimal),
                                        maybe(this::decimal),
                                        maybe(this::decimal),
                                        maybe(this::decimal),
                                        notes())))
                        .with(
                                PartRisk.ROWS,
                                list(() -> new PartRisk(maybeText(), maybe(() -> any(RiskLevel.values())), notes())))
                        .with(
                                Budget.ROWS,
                                list(() -> new Budget(
                                        maybeText(),
                                        maybe(this::year),
                                        maybe(this::amount),
                                        maybe(this::amount),
                                        maybe(this::text),
                                        notes())))),
                maybe(() -> new Years(2019, 2019 + random.nextInt(Years.MOST))),
                tableTexts(),
                list(this::freeTable),
                maybe(() -> any(OneCommittee.values())));
    }

    private SortedMap<Integer, BigDecimal> values() {
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        list(this::year).forEach(year -> values.put(year, decimal()));
        return values;
    }

    private FreeTable freeTable() {
        return new FreeTable(
                maybeText(),
                any(Section.values()),
                maybe(() -> 1 + random.nextInt(5)),
                TableWords.NONE.with(TableWords.Part.NOTE, maybeText()),
                list(() -> new FreeRow(list(this::maybeText), notes())),
                extras());
    }

    private TableTexts tableTexts() {
        TableTexts texts = TableTexts.NONE;
        for (TableRef table : list(this::table)) {
            Map<TableWords.Part, String> words = new EnumMap<>(TableWords.Part.class);
            Stream.of(TableWords.Part.values()).forEach(part -> words.put(part, maybeText()));
            texts = texts.with(
                    table, new TableWords(words, maybe(() -> 1 + random.nextInt(9)), maybe(this::year), extras()));
        }
        return texts;
    }

    private TableRef table() {
        return switch (random.nextInt(4)) {
            case 0 -> TableRef.of(Block.PERMANENT, area());
            case 1 -> TableRef.byCommittee(Block.IMPLEMENTATION, area());
            case 2 -> new TableRef("ukendt", Optional.empty());
            default -> TableRef.of(Staffing.ROWS);
        };
    }

    private SortedMap<Integer, String> words() {
        SortedMap<Integer, String> words = new TreeMap<>();
        list(this::year).forEach(year -> words.put(year, maybeText()));
        return words;
    }

    /** With texts as they are when they are typed or read. */
    private static RowLists plain(RowLists lists) {
        RowLists plain = lists;
        for (RowType<?> type : RowTypes.all()) {
            plain = plain(plain, type);
        }
        return plain;
    }

    private static <T extends Noted<T>> RowLists plain(RowLists lists, RowType<T> type) {
        List<T> rows = new ArrayList<>();
        for (T row : lists.of(type)) {
            T changed = row;
            for (Property<T, ?> property : type.properties()) {
                changed = put(changed, property);
            }
            rows.add(changed);
        }
        return lists.with(type, rows);
    }

    private static <T, V> T put(T row, Property<T, V> property) {
        return property.with(row, property.in(row));
    }

    private Sections sections() {
        Map<Section, RichText> texts = new EnumMap<>(Section.class);
        Stream.of(Section.values()).forEach(section -> texts.put(section, maybeDressed(RichText.plain(maybeText()))));
        return new Sections(texts, extras());
    }

    private RichText maybeDressed(RichText plain) {
        return random.nextBoolean() ? plain : RichTexts.dressed(plain, random);
    }

    private Extras extras() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            values.put("ny " + text() + random.nextInt(9), unknown(3));
        }
        return new Extras(values);
    }

    private Object unknown(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> maybeText();
            case 3 -> new BigInteger(100, random).negate();
            case 4 -> new BigDecimal("1.50");
            case 5 -> new BigDecimal(BigInteger.valueOf(random.nextInt(1, 99)), scale());
            case 6 -> list(() -> unknown(depth - 1));
            default -> new LinkedHashMap<>(Map.of(text(), random.nextBoolean(), "", List.of()));
        };
    }

    /** Never that of a whole number, which is read back as one. */
    private int scale() {
        int scale = random.nextInt(1, 1000);
        return random.nextBoolean() ? scale : -scale;
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(9));
    }

    private LocalDate date() {
        return LocalDate.of(year(), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private int year() {
        return Years.EARLIEST + random.nextInt(Years.LATEST - Years.EARLIEST + 1);
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String maybeText() {
        return random.nextInt(4) == 0 ? "" : text();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T any(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            elements.add(element.get());
        }
        return elements;
    }
}
