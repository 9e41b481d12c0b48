package dk.forslagsark.word.reading;

import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.excel.reading.ForeignTable;
import dk.forslagsark.excel.reading.ImportDifference;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.form.Content.Text;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Sections;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A document typed by hand: headings of the forms lead to sections, {@link TableOne} tells which table is Table 1, which is read as a paste is,
 * and the smaller tables are known by their heads. What found no place stands together at the end of one section.
 */
final class TypedDocument {
    private final TypedText text;
    private final TableOne tableOne;
    private final List<TypedTable> others = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<String> beside;
    private final Proposal proposal;

    private TypedDocument(TypedText text, TableOne tableOne, Proposal blank, List<String> beside) {
        this.beside = beside;
        this.text = text;
        this.tableOne = tableOne;
        this.proposal = filled(
                tableOne.rows().map(found -> found.proposal(found.likeliest())).orElse(blank));
    }

    /**
     * @param beside what stands beside its text, a line each
     * @throws FileProblem if nothing in it is understood
     */
    static TypedDocument read(String name, Element root, WordParagraphs paragraphs, List<String> beside)
            throws FileProblem {
        TypedText text = TypedText.of(root, paragraphs);
        Proposal blank = Proposal.blank(LocalDate.now().getYear() + 1);
        TableOne tableOne = TableOne.among(name, text.tables(), blank.years());
        if (tableOne.table().isEmpty() && !text.isOfForm()) {
            throw new FileProblem(Texts.of("word.read.no-headings", name));
        }
        return new TypedDocument(text, tableOne, blank, beside);
    }

    private Proposal filled(Proposal begun) {
        Proposal read = text.front(begun);
        Optional<Form> form = TypedForm.of(text.headingsThere());
        read = form.isPresent() ? read.withForm(form.map(Form::key)) : read;
        for (TypedTable each : text.tables()) {
            Proposal before = read;
            TypedRows rows = new TypedRows(each);
            boolean isTableOne = tableOne.table().filter(each::equals).isPresent();
            Optional<Proposal> taken =
                    isTableOne ? Optional.of(read) : rows.into(read).or(() -> detailed(before, each));
            if (taken.isEmpty() && !each.isBlank()) {
                others.add(each);
            }
            (isTableOne ? each.besideFigures() : rows.left()).forEach(left::add);
            read = taken.orElse(read);
        }
        Sections sections = read.supplement().sections();
        for (Map.Entry<Section, List<Paragraph>> section : text.sections().entrySet()) {
            sections = sections.with(section.getKey(), new RichText(section.getValue()));
        }
        if (!rest().isEmpty()) {
            RichText before = sections.rich(UnplacedText.SECTION);
            sections = sections.with(UnplacedText.SECTION, UnplacedText.below(before, rest()));
        }
        return read.withSupplement(read.supplement().withSections(sections));
    }

    private static Optional<Proposal> detailed(Proposal proposal, TypedTable table) {
        return TypedDetails.of(table, proposal.years()).flatMap(details -> details.into(proposal));
    }

    /** Paragraphs under no heading, the tables that are none of those known, a row a line, and what the others have more than the form. */
    private List<String> rest() {
        return Stream.of(
                        text.unplaced().stream(),
                        others.stream().flatMap(TypedTable::titled),
                        left.stream(),
                        beside.stream())
                .flatMap(lines -> lines)
                .toList();
    }

    Proposal proposal() {
        return proposal;
    }

    /** The same with other rows understood of Table 1. */
    Proposal with(Pasted rows) {
        return tableOne.rows()
                .map(found -> found.proposal(rows))
                .map(other -> proposal.withTerms(other.terms())
                        .withLines(Block.PERMANENT, other.lines(Block.PERMANENT))
                        .withLines(Block.IMPLEMENTATION, other.lines(Block.IMPLEMENTATION)))
                .map(this::detailed)
                .orElse(proposal);
    }

    private Proposal detailed(Proposal begun) {
        Proposal read = begun;
        for (TypedTable table : text.tables()) {
            read = detailed(read, table).orElse(read);
        }
        return read;
    }

    Optional<ForeignTable> table() {
        return tableOne.rows();
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        remarks.add(Texts.of("word.read.foreign"));
        TypedForm.of(text.headingsThere())
                .ifPresent(form -> remarks.add(Texts.of("word.read.form", Quoted.of(form.label()))));
        text.sections().keySet().forEach(section -> remarks.add(Texts.of("word.read.section", heading(section))));
        remarks.addAll(tableOne.remarks());
        tableOne.rows().ifPresent(found -> remarks.addAll(found.rowRemarks()));
        others.stream()
                .filter(table -> TypedDetails.of(table, proposal.years()).isPresent())
                .forEach(table -> remarks.add(Texts.of("word.read.table-unfit", Quoted.of(table.caption()))));
        if (!rest().isEmpty()) {
            remarks.add(Texts.count("word.read.rest", rest().size()));
        }
        return remarks;
    }

    private static String heading(Section section) {
        return Form.INVESTMENT_2020.headingOf(new Text(section));
    }

    /** The typed totals and payback periods that are not what they come to. */
    List<ImportDifference> differences() {
        return Stream.concat(
                        tableOne.rows().stream()
                                .flatMap(found -> TypedTotals.of(proposal).differences(found)),
                        tableOne.table().stream()
                                .flatMap(found -> TypedPaybacks.of(proposal).differences(found)))
                .toList();
    }
}
