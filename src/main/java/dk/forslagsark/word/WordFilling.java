package dk.forslagsark.word;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.excel.ArrangedTables;
import dk.forslagsark.excel.NamedContent;
import dk.forslagsark.excel.NamedTable;
import dk.forslagsark.excel.PlacedAreas;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.version.Version;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts a proposal into a part of an opened template: first what has no content is taken away, then all rows are made, then the rest is filled. */
final class WordFilling {
    private static final String TEXT = "t";

    private final Element root;
    private final Proposal proposal;
    private final NamedContent content;
    private final List<String> boxes;
    private final WordLists lists;
    private final YearCellsFilling years = new YearCellsFilling();

    /**
     * @param root the document, or what stands above or below its pages
     * @param boxes the check boxes of the affected administrations
     * @param lists those of the document
     */
    WordFilling(Element root, Version version, NamedContent content, List<String> boxes, WordLists lists) {
        this.lists = lists;
        this.root = root;
        this.proposal = version.proposal();
        this.content = content;
        this.boxes = boxes;
    }

    void fill() {
        new ArrangedControls(root).arrange(ArrangedTables.of(proposal, PlacedAreas.of(proposal)));
        content.hidden().forEach(name -> Controls.tagged(root, name).forEach(Controls::remove));
        new TakenColumns(root).take(content.emptyColumns());
        nameAreas();
        new FreeTablesFilling(root, proposal, years, lists).fill();
        content.tables().forEach(this::headByOwnYears);
        content.tables().forEach(table -> new RepeatedTable(root, table, years).fill());
        texts();
        byYear();
        fields();
        WordStarter.removeNames(root);
        removeEmptyHeadings();
        tellWhatIsEmpty();
        years.fit();
        ShortTables.keepTogether(root);
        // what is around what may be taken away has done its work, and would only be in the way of who writes on
        Controls.unwrap(root, TemplateNames::isOfHidden);
        number();
    }

    /** The names of other areas, where the template asks for them. */
    private void nameAreas() {
        PlacedAreas placed = PlacedAreas.of(proposal);
        for (Element text : Controls.descendants(root, TEXT)) {
            for (AreaPlace place : AreaPlace.spares()) {
                placed.at(place)
                        .ifPresent(area -> text.setTextContent(text.getTextContent()
                                .replace(place.nameAlone(), area.name())
                                .replace(place.nameWithin(), TableWording.within(area))));
            }
        }
    }

    /** Where a table prints years of its own, those above its columns are not those of Table 1. */
    private void headByOwnYears(NamedTable table) {
        if (table.totals().containsKey(TemplateTables.OWN_YEARS)) {
            Controls.tagged(root, table.shape().first()).stream()
                    .flatMap(control -> Controls.around(control, "tbl").stream())
                    .flatMap(around -> Controls.tagged(around, TemplateNames.YEARS).stream())
                    .toList()
                    .forEach(control -> Controls.retag(control, table.shape().name(TemplateTables.OWN_YEARS)));
        }
    }

    private void texts() {
        content.texts().forEach((name, text) -> Controls.tagged(root, name)
                .forEach(control ->
                        WrittenText.putParagraphs(control, part(control, text).printed(), lists)));
    }

    /** What of the text stands in that control, where tables stand between. */
    private static RichText part(Element control, RichText whole) {
        return control.getUserData(FreeTablesFilling.PART) instanceof RichText part ? part : whole;
    }

    /** The years of a table are those of Table 1 unless it has its own. */
    private void byYear() {
        content.years()
                .forEach((name, texts) -> Controls.tagged(root, name).forEach(control -> years.fill(control, texts)));
        content.tables().stream()
                .filter(table -> !table.totals().containsKey(TemplateTables.OWN_YEARS))
                .flatMap(table -> Controls.tagged(root, table.shape().name(TemplateTables.OWN_YEARS)).stream())
                .forEach(control -> years.fill(control, content.years().get(TemplateNames.YEARS)));
    }

    private void fields() {
        content.fields().forEach((name, text) -> Controls.tagged(root, name)
                .forEach(control -> WrittenText.put(control, text.strip())));
        content.headings().forEach((name, text) -> Controls.tagged(root, name)
                .forEach(control -> WrittenText.put(control, text)));
        Controls.tagged(root, TemplateNames.AFFECTED)
                .forEach(control -> WrittenText.put(control, String.join("\n", boxes)));
    }

    /** {@code overskrift_x} goes where nothing is left in {@code afsnit_x}. */
    private void removeEmptyHeadings() {
        for (Element control : Controls.all(root)) {
            String tag = Controls.tag(control);
            if (TemplateNames.isHeading(tag)) {
                List<Element> part = Controls.tagged(root, TemplateNames.partOfHeading(tag));
                if (!part.isEmpty() && part.stream().allMatch(WordFilling::isEmpty)) {
                    part.forEach(Controls::remove);
                    Controls.remove(control);
                }
            }
        }
    }

    /** {@code ingen_x} stays where nothing is left in {@code afsnit_x}. */
    private void tellWhatIsEmpty() {
        for (Element control : new ArrayList<>(Controls.all(root))) {
            String tag = Controls.tag(control);
            if (TemplateNames.isEmptiness(tag)) {
                List<Element> part = Controls.tagged(root, TemplateNames.partOfEmptiness(tag));
                boolean isEmpty = part.stream().allMatch(WordFilling::isEmpty);
                (isEmpty ? part : List.of(control)).forEach(Controls::remove);
            }
        }
    }

    private static boolean isEmpty(Element part) {
        return Controls.descendants(part, TEXT).stream()
                .allMatch(text -> text.getTextContent().isBlank());
    }

    /** Word counts the tables again itself; until then the numbers are right as well. */
    private void number() {
        int next = 1;
        for (Element instruction : Controls.descendants(root, "instrText")) {
            if (instruction.getTextContent().contains("SEQ ")) {
                number((Element) instruction.getParentNode(), Integer.toString(next));
                next++;
            }
        }
    }

    /** What a field came to stands in one of the runs behind it. */
    private static void number(Element run, String number) {
        Node next = run.getNextSibling();
        while (next != null) {
            List<Element> texts = next instanceof Element element ? Controls.children(element, TEXT) : List.of();
            if (!texts.isEmpty()) {
                texts.get(0).setTextContent(number);
                return;
            }
            next = next.getNextSibling();
        }
    }
}
