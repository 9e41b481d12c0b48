package dk.forslagsark.word.reading;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.danish.TableWording;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.excel.reading.ForeignTable;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.form.FormPart;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.word.Controls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Which of the tables of a document is Table 1: told by what it is, never by how many rows it has. For it speak the controls of Table 1, its
 * caption, the heading it stands under, the column of areas, and the headings and totals that only Table 1 has; against it, what heads the
 * other tables of the forms.
 *
 * @param table the table; empty where none is, or where nothing tells which
 * @param rows the same as read
 * @param remarks what is to be known of the choice, in Danish
 */
record TableOne(Optional<TypedTable> table, Optional<ForeignTable> rows, List<String> remarks) {
    private static final int BY_CONTROL = 100;
    private static final int BY_CAPTION = 4;
    private static final int BY_HEADING = 2;
    private static final int BY_ROW = 2;
    private static final int BY_COLUMN = 3;
    private static final int AGAINST_BY_HEAD = -10;
    private static final int AGAINST_BY_CAPTION = -6;

    /** A longer paragraph is text that happens to stand above a table. */
    private static final int LONGEST_CAPTION = 150;

    private static final List<String> OTHER_HEADS = List.of(
            ColumnWording.COMMITTEE,
            ColumnWording.ACTIVITY,
            ColumnWording.CONSULTED_BODY,
            ColumnWording.SUCCESS_CRITERIA,
            ColumnWording.BUDGETED,
            ColumnWording.UNIT,
            ColumnWording.POSTS,
            ColumnWording.PART,
            TableWording.KEY);

    private static final Set<String> HEADINGS = Stream.of(Form.values())
            .flatMap(form -> Stream.of(Content.Table.TOTALS, Content.Table.AREA_TOTALS)
                    .flatMap(table -> form.partOf(table).stream()))
            .map(FormPart::heading)
            .map(WordBlock::heading)
            .collect(Collectors.toSet());

    private static final String PAYBACK = "tilbagebetalingstid";

    private static final List<String> OWN_ROWS = Stream.concat(
                    Stream.of(Block.values())
                            .flatMap(block -> Stream.of(
                                    Wording.heading(block), Wording.total(block), Wording.shortHeading(block))),
                    Stream.of(Wording.NET, PAYBACK))
            .map(words -> words.toLowerCase(Locale.ROOT))
            .toList();

    private static final Set<String> OWN_CONTROLS = Set.of(
            TemplateNames.NET,
            TemplateNames.PERMANENT_TOTAL,
            TemplateNames.label(Block.PERMANENT),
            TemplateNames.label(Block.IMPLEMENTATION));

    /** A table that may be it. */
    private record Candidate(TypedTable table, ForeignTable rows, int evidence) {}

    /**
     * @param name of the document, for messages
     * @param usual the years of a table that does not say them
     */
    static TableOne among(String name, List<TypedTable> tables, Years usual) {
        List<Candidate> candidates = new ArrayList<>();
        for (TypedTable table : tables) {
            ForeignTable read = ForeignTable.of(name, table.clip(), usual);
            int evidence = evidence(table);
            if (read.count() > 0 && evidence >= 0) {
                candidates.add(new Candidate(table, read, evidence));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::evidence).reversed());
        return chosen(candidates);
    }

    /** Whether Table 1 of a document can be told by its controls. */
    static boolean hasControls(Element root) {
        return Controls.all(root).stream().map(Controls::tag).anyMatch(OWN_CONTROLS::contains);
    }

    private static TableOne chosen(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return new TableOne(Optional.empty(), Optional.empty(), List.of(Texts.of("word.read.no-table-1")));
        }
        Candidate best = candidates.get(0);
        long alike = candidates.stream()
                .filter(each -> each.evidence() == best.evidence())
                .count();
        if (alike > 1 && best.evidence() <= BY_HEADING) {
            return new TableOne(
                    Optional.empty(), Optional.empty(), List.of(Texts.of("word.read.which-table-1", alike)));
        }
        List<String> remarks = new ArrayList<>();
        if (alike > 1) {
            remarks.add(firstOf(alike, best.table()));
        } else if (candidates.size() > 1 || best.evidence() == 0) {
            remarks.add(one(best.table()));
        }
        return new TableOne(Optional.of(best.table()), Optional.of(best.rows()), remarks);
    }

    private static String firstOf(long alike, TypedTable table) {
        return name(table)
                .map(name -> Texts.of("word.read.first-at", alike, name))
                .orElseGet(() -> Texts.of("word.read.first-beginning", alike, beginning(table)));
    }

    private static String one(TypedTable table) {
        return name(table)
                .map(name -> Texts.of("word.read.table-1-at", name))
                .orElseGet(() -> Texts.of("word.read.table-1-beginning", beginning(table)));
    }

    private static Optional<String> name(TypedTable table) {
        String name = table.caption().isBlank() ? table.heading() : table.caption();
        return Optional.of(name).filter(any -> !any.isBlank()).map(Quoted::of);
    }

    private static String beginning(TypedTable table) {
        return Quoted.of(table.labels().findFirst().orElse(""));
    }

    private static int evidence(TypedTable table) {
        String caption = table.caption().length() > LONGEST_CAPTION ? "" : table.caption();
        String above = caption + "\n" + table.labels().limit(1).collect(Collectors.joining());
        boolean isAnother = TableOneWords.ANOTHER.matcher(caption).matches();
        int evidence = table.tags().stream().anyMatch(OWN_CONTROLS::contains) ? BY_CONTROL : 0;
        evidence += isAnother
                ? AGAINST_BY_CAPTION
                : TableOneWords.NAMED.matcher(above).matches() ? BY_CAPTION : 0;
        boolean hasAreas = head(table).anyMatch(ColumnWording.AREA::equalsIgnoreCase);
        evidence += !hasAreas && isHeadedAsAnother(table) ? AGAINST_BY_HEAD : 0;
        evidence += HEADINGS.contains(WordBlock.heading(table.heading())) ? BY_HEADING : 0;
        evidence += hasAreas ? BY_COLUMN : 0;
        return evidence + BY_ROW * ownRows(table);
    }

    private static Stream<String> head(TypedTable table) {
        return table.rows().stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .limit(2)
                .flatMap(List::stream)
                .map(cell -> cell.replaceAll("\\s+", " ").strip());
    }

    private static boolean isHeadedAsAnother(TypedTable table) {
        return head(table).anyMatch(cell -> OTHER_HEADS.stream().anyMatch(other -> isThat(cell, other)));
    }

    /** A head may have the unit behind it. */
    private static boolean isThat(String cell, String head) {
        return cell.equalsIgnoreCase(head)
                || cell.toLowerCase(Locale.ROOT).startsWith(head.toLowerCase(Locale.ROOT) + " 1.000");
    }

    private static int ownRows(TypedTable table) {
        List<String> labels = table.labels().map(TypedTotals::key).toList();
        return (int) OWN_ROWS.stream()
                .filter(own -> labels.stream()
                        .anyMatch(label -> label.equals(own) || own.equals(PAYBACK) && label.startsWith(own)))
                .count();
    }
}
