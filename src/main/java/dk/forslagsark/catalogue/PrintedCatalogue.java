package dk.forslagsark.catalogue;

import dk.forslagsark.danish.Authorship;
import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import dk.forslagsark.paper.MissingFigures;
import dk.forslagsark.paper.PaperTable;
import dk.forslagsark.paper.PaperText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A catalogue as it is printed: what the proposals come to, what is not added up, and then each proposal, in the order in which they first
 * stand in the table.
 *
 * @param title what stands above all
 * @param totals what the proposals come to: two columns of text and one for each year
 * @param targets what the committees have to find: one column of text and one for each year; empty where there are no targets
 * @param apart what is not added up, and why, a line each
 * @param entries the proposals that are printed behind
 * @param problems the proposals that are not, each with why
 */
public record PrintedCatalogue(
        String title,
        PaperTable totals,
        Optional<PaperTable> targets,
        List<String> apart,
        List<Entry> entries,
        List<String> problems) {
    public PrintedCatalogue {
        apart = List.copyOf(apart);
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    public static PrintedCatalogue of(Catalogue catalogue) {
        CatalogueTables tables = new CatalogueTables(catalogue);
        List<Entry> printed = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Entry entry : catalogue.overview().entries()) {
            if (MissingFigures.of(entry.version(), form(entry)).isEmpty()) {
                printed.add(entry);
            } else {
                problems.add(Texts.of("catalogue.not-printed", entry.number()));
            }
        }
        return new PrintedCatalogue(
                title(catalogue),
                tables.totals(),
                tables.targets(),
                catalogue.overview().apart().stream()
                        .map(each -> each.number() + ": " + each.reason())
                        .toList(),
                printed,
                problems);
    }

    private static String title(Catalogue catalogue) {
        return CatalogueWording.title(
                catalogue.scope().committee(), catalogue.scope().priceLevel());
    }

    /** Who submits the proposals that are printed; empty where that is not said. */
    public String author() {
        return Authorship.of(entries.stream().map(entry -> entry.proposal().cover()));
    }

    /** The form in which a proposal is printed. */
    public static Form form(Entry entry) {
        return Form.of(entry.proposal());
    }

    /** What it says before the table of contents, from the top. */
    public List<String> texts() {
        Stream<String> withTargets = targets.stream()
                .flatMap(table -> Stream.concat(Stream.of(CatalogueWording.TARGETS), PaperText.of(table).stream()));
        Stream<String> withApart =
                apart.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(CatalogueWording.APART), apart.stream());
        return Stream.of(
                        Stream.of(title),
                        PaperText.of(totals).stream(),
                        Stream.of(Wording.noteToAll()),
                        withTargets,
                        withApart)
                .flatMap(texts -> texts)
                .toList();
    }
}
