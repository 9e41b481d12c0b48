package dk.forslagsark.excel.template;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Section;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names of the model rows of the free tables of a section, which stand below each other in this order. Each row is copied for
 * each table, or row of one, below them all; themselves they are hidden.
 *
 * @param section the section
 */
public record FreeTableNames(Section section) {
    /** What stands above the caption: one field. */
    public String leadIn() {
        return name("indledning");
    }

    /** The caption, whose own text the title stands behind: one field. */
    public String title() {
        return name("titel");
    }

    /** The headings of the columns: all cells of the row, which are shared out among the columns. */
    public String head() {
        return name("hoved");
    }

    /** A row below them, likewise. */
    public String cells() {
        return name("celler");
    }

    /** What stands below the table: one field. */
    public String note() {
        return name("note");
    }

    /** All of them, from the top. */
    public List<String> all() {
        return List.of(leadIn(), title(), head(), cells(), note());
    }

    /** The caption of a table in a filled workbook, the first of the section being 1. */
    public String title(int number) {
        return name(number + "_titel");
    }

    /** What stands above the caption of that table, down to the caption. */
    public String leadIn(int number) {
        return name(number + "_indledning");
    }

    /** What stands below that table, down to the gap behind it. */
    public String note(int number) {
        return name(number + "_note");
    }

    private String name(String ending) {
        return "fri_" + SectionNames.ending(section) + "_" + ending;
    }

    static Stream<FreeTableNames> ofAll() {
        return Stream.of(Section.values()).map(FreeTableNames::new);
    }

    static Stream<String> names() {
        return ofAll().flatMap(names -> names.all().stream());
    }

    /** What is wrong with them in a template, in Danish; one that has none of them prints no free tables of the section. */
    List<String> problems(NamedRanges places) {
        List<String> there = all().stream().filter(places::has).toList();
        if (there.isEmpty()) {
            return List.of();
        }
        List<String> missing = all().stream().filter(name -> !places.has(name)).toList();
        if (!missing.isEmpty()) {
            return List.of(Texts.of("excel.free-tables.names-missing", String.join(", ", missing), there.get(0)));
        }
        return isInOrder(places) ? List.of() : List.of(Texts.of("excel.free-tables.rows", String.join(", ", all())));
    }

    private boolean isInOrder(NamedRanges places) {
        NamedRange first = places.get(leadIn());
        int row = first.firstRow();
        for (String name : all()) {
            NamedRange place = places.get(name);
            if (place.sheet() != first.sheet() || !place.isOneRow() || place.firstRow() != row) {
                return false;
            }
            row++;
        }
        return true;
    }
}
