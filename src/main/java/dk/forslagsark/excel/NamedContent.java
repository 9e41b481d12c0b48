package dk.forslagsark.excel;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.DanishPayback;
import dk.forslagsark.excel.template.FieldName;
import dk.forslagsark.excel.template.TableTextNames;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.version.TableTitles;
import dk.forslagsark.version.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a form says, written out, by the names a template has: for whoever fills another document than a workbook.
 *
 * @param fields single texts; empty where nothing is written
 * @param headings words that stand for those of the template where there are some
 * @param texts texts of any length
 * @param years one text for each year
 * @param tables the tables, those without rows too, and both blocks of Table 1
 * @param hidden the names of what has nothing to say
 * @param emptyColumns the names of columns in which nothing stands
 */
public record NamedContent(
        Map<String, String> fields,
        Map<String, String> headings,
        Map<String, RichText> texts,
        Map<String, List<String>> years,
        List<NamedTable> tables,
        Set<String> hidden,
        List<String> emptyColumns) {

    /** What the name ends with of what all keys add up to, which a workbook computes where it stands. */
    public static final String KEYS = TemplateTable.KEY + "_i_alt";

    /** Totals of all areas; those of one area stand in the short table alone. */
    private static final Set<String> WHOLE =
            Set.of(TemplateNames.PERMANENT_TOTAL, TemplateNames.IMPLEMENTATION_TOTAL, TemplateNames.NET);

    public static NamedContent of(Version version) {
        Proposal proposal = version.proposal();
        PlacedAreas placed = PlacedAreas.of(proposal);
        List<TableContent> contents = FormContents.tables(version, placed);
        ComputedResults results = ComputedResults.of(version);
        List<NamedTable> tables = new ArrayList<>();
        for (Block block : Block.values()) {
            tables.add(block(proposal, block));
        }
        contents.forEach(table -> tables.add(written(table)));
        return new NamedContent(
                fields(proposal, results),
                headings(version, placed),
                FormContents.texts(version),
                years(results),
                tables,
                hidden(version, contents, results),
                new EmptyColumns(contents).names());
    }

    /** All figures and the texts beside them, by their names, from the top; a name of nothing that is printed is not among them. */
    public Map<String, List<String>> byName() {
        Map<String, List<String>> all = new HashMap<>(years);
        for (NamedTable table : tables) {
            table.totals().forEach((ending, texts) -> all.put(table.shape().name(ending), texts));
            table.rows().stream().filter(row -> !table.isHeading(row)).forEach(row -> Stream.concat(
                            table.shape().cells().stream(), table.shape().years().stream())
                    .forEach(ending -> all.computeIfAbsent(table.shape().name(ending), missing -> new ArrayList<>())
                            .addAll(row.getOrDefault(ending, List.of("")))));
        }
        return all;
    }

    private static Map<String, String> fields(Proposal proposal, ComputedResults results) {
        Map<String, String> fields = new HashMap<>(FieldValues.texts(proposal));
        fields.put(
                FieldName.OfFigure.PRICE_LEVEL.written(),
                Integer.toString(proposal.terms().priceLevel()));
        results.paybacks().forEach((name, payback) -> fields.put(name, DanishPayback.write(payback)));
        return fields;
    }

    private static Map<String, String> headings(Version version, PlacedAreas placed) {
        Map<String, String> headings = new HashMap<>();
        TableTextNames.headings(placed::at)
                .forEach((name, text) -> headings.put(name, TableTitles.printed(version, text.table(), text.part())));
        headings.values().removeIf(String::isEmpty);
        return headings;
    }

    private static Map<String, List<String>> years(ComputedResults results) {
        Map<String, List<String>> years = new HashMap<>();
        results.byYear()
                .forEach((name, numbers) -> years.put(
                        name, numbers.stream().map(number -> year(name, number)).toList()));
        return years;
    }

    private static String year(String name, BigDecimal number) {
        if (name.equals(TemplateNames.YEARS)) {
            return number.toPlainString();
        }
        String written = DanishNumber.writeBriefly(number);
        return WHOLE.contains(name) ? written : dashed(written);
    }

    private static Set<String> hidden(Version version, List<TableContent> contents, ComputedResults results) {
        return new HashSet<>(new EmptyParts(version.proposal(), contents, results).names());
    }

    private static NamedTable block(Proposal proposal, Block block) {
        String prefix = prefix(TemplateNames.label(block));
        TemplateTable shape = TemplateTable.yearly(
                        prefix, ending(TemplateNames.label(block)), ending(TemplateNames.area(block)))
                .withHeadings();
        List<Map<String, List<String>>> rows = new ArrayList<>();
        String group = "";
        for (Line line : proposal.lines(block)) {
            String next = line.group().orElse("").strip();
            if (!next.isEmpty() && !next.equals(group)) {
                rows.add(Map.of(TemplateTable.HEADING, List.of(next)));
            }
            rows.add(row(line, proposal, block));
            group = next;
        }
        return new NamedTable(shape, rows, Map.of());
    }

    private static Map<String, List<String>> row(Line line, Proposal proposal, Block block) {
        List<String> amounts = proposal.years().stream()
                .mapToObj(
                        year -> line.amounts().in(year).map(DanishAmount::write).orElse(""))
                .toList();
        return Map.of(
                ending(TemplateNames.label(block)), List.of(line.label()),
                ending(TemplateNames.area(block)), List.of(ChoiceWords.of(line.area())),
                ending(TemplateNames.amounts(block)), amounts);
    }

    private static String prefix(String name) {
        return name.substring(0, name.indexOf('_'));
    }

    private static String ending(String name) {
        return name.substring(name.indexOf('_') + 1);
    }

    private static NamedTable written(TableContent table) {
        boolean isDashed = table.shape().equals(TemplateTables.EFFECT);
        List<Map<String, List<String>>> rows =
                table.rows().stream().map(row -> written(row, isDashed)).toList();
        Map<String, List<String>> totals = new LinkedHashMap<>(written(table.totals(), isDashed));
        WrittenContent.keys(table).ifPresent(keys -> totals.put(KEYS, List.of(keys)));
        return new NamedTable(table.shape(), rows, totals);
    }

    private static Map<String, List<String>> written(Map<String, CellContent> cells, boolean isDashed) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        cells.forEach((ending, content) -> texts.put(
                ending,
                WrittenContent.of(ending, content).stream()
                        .map(text -> isDashed ? dashed(text) : text)
                        .toList()));
        return texts;
    }

    /** In the short tables a zero is a dash. */
    private static String dashed(String text) {
        return text.equals("0") ? "–" : text;
    }
}
