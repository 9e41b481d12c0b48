package dk.forslagsark.paper;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.TableWording;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.economy.AreaTable;
import dk.forslagsark.economy.EffectTable;
import dk.forslagsark.economy.YearRow;
import dk.forslagsark.form.Form;
import dk.forslagsark.paper.PaperRow.Kind;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables that follow from Table 1 and have its years. */
record YearTables(Version version, Form form) {
    private static final int LABEL_WIDTH = 40;
    private static final int YEAR_WIDTH = 10;
    private static final String MARK = "X";

    /** The permanent changes of each area in use. */
    List<PaperTable> permanent() {
        return version.tables().permanent().stream().map(this::permanent).toList();
    }

    private PaperTable permanent(AreaTable table) {
        List<PaperRow> rows = rows(table, row -> List.of());
        rows.add(
                line(Kind.TOTAL, total(proposal(), table.block(), table.area(), ref(table)), table.total(), List.of()));
        return area(
                table, columns(proposal(), PaperColumn.text("tekst", LABEL_WIDTH)), head(years(table), unit()), rows);
    }

    /** The investments of each area in use, with I alt. */
    List<PaperTable> investments() {
        return version.tables().investments().stream().map(this::investments).toList();
    }

    private PaperTable investments(AreaTable table) {
        boolean hasPool =
                form.printsUnmarkedPool(table.area()) || table.rows().stream().anyMatch(AreaTable.Row::innovationPool);
        List<PaperRow> rows = rows(
                table,
                row -> behind(DanishAmount.write(row.values().sum()), row.innovationPool() ? MARK : "", hasPool));
        rows.add(line(
                Kind.TOTAL,
                total(proposal(), table.block(), table.area(), ref(table)),
                table.total(),
                behind(DanishAmount.write(table.total().sum()), "", hasPool)));
        List<PaperColumn> columns = new ArrayList<>(columns(proposal(), PaperColumn.text("tekst", LABEL_WIDTH - 4)));
        columns.add(PaperColumn.figure("i_alt", YEAR_WIDTH));
        if (hasPool) {
            columns.add(new PaperColumn("pulje", PaperColumn.Kind.MARK, 13));
        }
        PaperRow head = head(years(table), unit())
                .followedBy(behind(TableWording.ROW_TOTAL, TableWording.INNOVATION_POOL, hasPool));
        return area(table, columns, head, rows);
    }

    /** What stands right of the years. */
    private static List<String> behind(String sum, String pool, boolean hasPool) {
        return hasPool ? List.of(sum, pool) : List.of(sum);
    }

    private PaperTable area(AreaTable table, List<PaperColumn> columns, PaperRow head, List<PaperRow> rows) {
        return new PaperTable(
                Optional.of(ref(table)),
                Optional.of(caption(proposal(), ref(table), TableWording.areaTable(table.block(), table.area()))),
                columns,
                List.of(head),
                rows);
    }

    private Years years(AreaTable table) {
        return proposal().years(table.block(), table.area());
    }

    private static TableRef ref(AreaTable table) {
        return TableRef.of(table.block(), table.area());
    }

    /** What the owner calls the total of such a table, else what it is. */
    static String total(Proposal proposal, Block block, Area area, TableRef table) {
        return written(proposal, table, Part.TOTAL, TableWording.total(block, area));
    }

    /** What the owner calls the table, else what it is called; its number comes when it is known where it stands. */
    static Caption caption(Proposal proposal, TableRef table, String usual) {
        return unnumbered(written(proposal, table, Part.TITLE, usual));
    }

    private static String written(Proposal proposal, TableRef table, Part part, String usual) {
        String own = proposal.supplement().tableTexts().text(table, part).strip();
        return own.isEmpty() ? usual : own;
    }

    /**
     * The rows of an area, headings among them.
     *
     * @param behind what stands in a row behind its years
     */
    private List<PaperRow> rows(AreaTable table, Function<AreaTable.Row, List<String>> behind) {
        List<PaperRow> rows = new ArrayList<>();
        for (AreaTable.Row row : table.rows()) {
            List<String> texts = behind.apply(row);
            int columns = 1 + proposal().years().count() + texts.size();
            row.headings().forEach(heading -> rows.add(PaperRow.across(Kind.GROUP, heading, columns)));
            rows.add(line(Kind.LINE, row.label(), row.values(), texts));
        }
        return rows;
    }

    private static PaperRow line(Kind kind, String label, YearRow values, List<String> behind) {
        return PaperRow.of(kind, List.of(label), PaperRow.written(values)).followedBy(behind);
    }

    /** The net permanent change that counts as service, by committee; a zero is a dash. */
    Optional<PaperTable> effect() {
        return version.tables().effect().map(this::effect);
    }

    private PaperTable effect(EffectTable table) {
        List<PaperRow> rows = new ArrayList<>();
        table.rows()
                .forEach(row -> rows.add(PaperRow.of(
                        Kind.LINE, List.of(row.committee().orElse(TableWording.NO_COMMITTEE)), dashed(row.values()))));
        rows.add(PaperRow.of(
                Kind.TOTAL,
                List.of(written(proposal(), TableRef.COMMITTEE_EFFECT, Part.TOTAL, TableWording.COMMITTEES_TOTAL)),
                dashed(table.total())));
        return new PaperTable(
                Optional.of(TableRef.COMMITTEE_EFFECT),
                Optional.of(caption(proposal(), TableRef.COMMITTEE_EFFECT, TableWording.EFFECT_CAPTION)),
                columns(proposal(), PaperColumn.text("udvalg", LABEL_WIDTH)),
                List.of(head(proposal().years(), committees(proposal()))),
                rows);
    }

    private Proposal proposal() {
        return version.proposal();
    }

    private String unit() {
        return Wording.unit(proposal().terms().priceLevel());
    }

    /** What stands above the names of committees: what they are, and what the amounts beside them are in. */
    static String committees(Proposal proposal) {
        return ColumnWording.COMMITTEE + "\n" + Wording.unit(proposal.terms().priceLevel());
    }

    /** A caption that has its number when it is known where the table stands. */
    static Caption unnumbered(String text) {
        return new Caption(OptionalInt.empty(), text);
    }

    /** The amounts with a dash for a zero. */
    static List<String> dashed(YearRow row) {
        return PaperRow.written(row).stream()
                .map(text -> text.equals("0") ? "–" : text)
                .toList();
    }

    /** Those columns, and one for each year. */
    static List<PaperColumn> columns(Proposal proposal, PaperColumn... first) {
        Stream<PaperColumn> years = IntStream.range(0, proposal.years().count())
                .mapToObj(year -> PaperColumn.figure(PaperColumn.AMOUNTS, YEAR_WIDTH));
        return Stream.concat(Stream.of(first), years).toList();
    }

    /** Those heads, and the years. */
    static PaperRow head(Years years, String... first) {
        return PaperRow.of(
                Kind.HEAD,
                List.of(first),
                years.stream().mapToObj(Integer::toString).toList());
    }
}
