package dk.forslagsark.word;

import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.clipboard.PastedRow;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.excel.reading.ForeignTable;
import dk.forslagsark.excel.reading.ImportDifference;
import dk.forslagsark.excel.reading.ImportDifference.Kind;
import dk.forslagsark.excel.reading.Stated;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.form.Content.Text;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Amount;
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
 * A document typed by hand: headings of the forms lead to sections, the table of which most rows are understood is Table 1, read as a paste is,
 * and the smaller tables are known by their heads. What found no place stands together at the end of one section.
 */
final class TypedDocument {
    private final TypedText text;
    private final Optional<ForeignTable> table;
    private final List<TypedTable> others = new ArrayList<>();
    private final Proposal proposal;

    private TypedDocument(TypedText text, Optional<ForeignTable> table, TypedTable tableOne) {
        this.text = text;
        this.table = table;
        Proposal blank = Proposal.blank(LocalDate.now().getYear() + 1);
        this.proposal =
                filled(table.map(found -> found.proposal(found.likeliest())).orElse(blank), tableOne);
    }

    /** @throws FileProblem if nothing in it is understood */
    static TypedDocument read(String name, Element root, WordParagraphs paragraphs) throws FileProblem {
        TypedText text = TypedText.of(root, paragraphs);
        Proposal usual = Proposal.blank(LocalDate.now().getYear() + 1);
        Optional<ForeignTable> best = Optional.empty();
        TypedTable tableOne = new TypedTable(List.of());
        for (TypedTable each : text.tables()) {
            ForeignTable read = ForeignTable.of(name, each.clip(), usual.years());
            if (read.count() > best.map(ForeignTable::count).orElse(0)) {
                best = Optional.of(read);
                tableOne = each;
            }
        }
        if (best.isEmpty() && !text.isOfForm()) {
            throw new FileProblem(
                    "Dokumentet " + name + " har ingen af formularernes overskrifter, og der er ikke fundet nogen"
                            + " tabel som Tabel 1 i det.");
        }
        return new TypedDocument(text, best, tableOne);
    }

    private Proposal filled(Proposal begun, TypedTable tableOne) {
        Proposal read = begun;
        for (TypedTable each : text.tables()) {
            Optional<Proposal> taken = each.equals(tableOne) ? Optional.of(read) : new TypedRows(each).into(read);
            if (taken.isEmpty() && !each.isBlank()) {
                others.add(each);
            }
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

    /** Paragraphs under no heading, and the tables that are none of those known, a row a line. */
    private List<String> rest() {
        return Stream.concat(text.unplaced().stream(), others.stream().flatMap(TypedTable::lines))
                .toList();
    }

    Proposal proposal() {
        return proposal;
    }

    /** The same with other rows understood of Table 1. */
    Proposal with(Pasted rows) {
        return table.map(found -> found.proposal(rows))
                .map(other -> proposal.withTerms(other.terms())
                        .withLines(Block.PERMANENT, other.lines(Block.PERMANENT))
                        .withLines(Block.IMPLEMENTATION, other.lines(Block.IMPLEMENTATION)))
                .orElse(proposal);
    }

    Optional<ForeignTable> table() {
        return table;
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        remarks.add("Dokumentet er ikke lavet med Forslagsark. Det er læst, så vidt det blev forstået.");
        text.sections().keySet().forEach(section -> remarks.add("Læst: teksten til “" + heading(section) + "”."));
        table.ifPresent(found -> remarks.addAll(found.rowRemarks()));
        if (!rest().isEmpty()) {
            remarks.add(rest().size() + " linjer har ingen plads i formularen. De står sidst i Forslagets indhold.");
        }
        return remarks;
    }

    private static String heading(Section section) {
        return Form.INVESTMENT_2020.headingOf(new Text(section));
    }

    /** The typed totals that are not what they come to. */
    List<ImportDifference> differences() {
        Economy economy = Economy.of(proposal);
        return table.stream()
                .flatMap(found -> found.likeliest().rows().stream())
                .filter(row -> row.kind() == PastedRow.Kind.TOTAL)
                .flatMap(row -> totals(row.label(), economy).stream().flatMap(totals -> differences(row, totals)))
                .toList();
    }

    private static Optional<List<Amount>> totals(String label, Economy economy) {
        for (Block block : Block.values()) {
            if (label.equalsIgnoreCase(Wording.total(block))) {
                return Optional.of(economy.totals(block));
            }
        }
        return label.equalsIgnoreCase(Wording.NET) ? Optional.of(economy.net()) : Optional.empty();
    }

    private Stream<ImportDifference> differences(PastedRow row, List<Amount> totals) {
        List<ImportDifference> differences = new ArrayList<>();
        for (int i = 0; i < Math.min(totals.size(), row.figures().size()); i++) {
            String typed = row.figures().get(i).entered();
            Optional<Amount> stated = DanishAmount.read(typed).value();
            if (stated.isPresent() && !stated.get().equals(totals.get(i))) {
                differences.add(new ImportDifference(
                        Kind.RESULT,
                        Quoted.of(row.label()),
                        row.label() + ", " + (proposal.years().first() + i),
                        Stated.of(typed),
                        Stated.of(DanishAmount.write(totals.get(i))),
                        Stated.NOTHING));
            }
        }
        return differences.stream();
    }
}
