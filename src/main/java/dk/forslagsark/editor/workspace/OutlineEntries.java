package dk.forslagsark.editor.workspace;

import dk.forslagsark.editor.text.TableName;
import dk.forslagsark.editor.workspace.OutlineEntry.Group;
import dk.forslagsark.form.Content;
import dk.forslagsark.form.Content.Text;
import dk.forslagsark.form.Form;
import dk.forslagsark.form.FormPart;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.FreeTables;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages of a proposal in the order of its form, each with how it stands. */
final class OutlineEntries {
    private static final Set<Place.Page> OF_ANY_FORM =
            Stream.of(Form.values()).flatMap(OutlineEntries::printed).collect(Collectors.toSet());

    private final Form form;
    private final Proposal proposal;
    private final PageStates states;
    private final Place.Page shown;

    private OutlineEntries(Form form, Proposal proposal, PageStates states, Place.Page shown) {
        this.form = form;
        this.proposal = proposal;
        this.states = states;
        this.shown = shown;
    }

    /**
     * All pages of the form, and after them those that the form does not print but that hold something.
     *
     * @param counts how much is known to be found on each page
     * @param shown the page that is open; it is listed in any case
     */
    static List<OutlineEntry> of(Form form, Proposal proposal, PageCounts counts, Place.Page shown) {
        OutlineEntries entries = new OutlineEntries(form, proposal, new PageStates(form, proposal, counts), shown);
        return Stream.of(
                        entries.front(),
                        entries.tables(),
                        entries.free(true),
                        entries.texts(),
                        entries.kept(),
                        entries.free(false))
                .flatMap(group -> group)
                .toList();
    }

    private Stream<OutlineEntry> front() {
        return Stream.of(
                entry(Place.Page.COVER, Group.FRONT, Texts.of("outline.cover")),
                entry(Place.Page.TABLE_1, Group.FRONT, Texts.of("outline.table-1")));
    }

    /** What no form prints, such as what the figures rest on, comes first: the others follow from it. */
    private Stream<OutlineEntry> tables() {
        Stream<Place.Page> ofNoForm = lists().filter(page -> !OF_ANY_FORM.contains(page));
        return Stream.concat(ofNoForm, printed(form))
                .flatMap(page -> TableName.of(page).stream().map(name -> entry(page, Group.TABLES, name)));
    }

    /** The free tables of the sections that the form prints, or of the others. */
    private Stream<OutlineEntry> free(boolean isPrinted) {
        return IntStream.range(0, proposal.freeTables().size())
                .filter(index ->
                        form.prints(new Text(proposal.freeTables().get(index).section())) == isPrinted)
                .mapToObj(index -> entry(
                        Place.Page.freeTable(index),
                        isPrinted ? Group.TABLES : Group.KEPT,
                        FreeTables.name(proposal.freeTables().get(index))));
    }

    private Stream<OutlineEntry> texts() {
        return form.parts().stream().flatMap(part -> part.contents().stream()
                .filter(Text.class::isInstance)
                .map(text -> entry(Place.Page.of(text), Group.TEXTS, part.title())));
    }

    private Stream<OutlineEntry> kept() {
        Predicate<Place.Page> isPrinted = printed(form).collect(Collectors.toSet())::contains;
        Stream<OutlineEntry> tables = Place.Page.fixed().stream()
                .filter(OF_ANY_FORM::contains)
                .flatMap(page -> TableName.of(page).stream().map(name -> entry(page, Group.KEPT, name)));
        Stream<OutlineEntry> texts = Stream.of(Section.values())
                .map(section -> entry(Place.Page.of(section), Group.KEPT, form.headingOf(new Text(section))));
        return Stream.concat(tables, texts)
                .filter(entry -> !isPrinted.test(entry.page()))
                .filter(entry -> entry.page() == shown || holdsSomething(entry.state()));
    }

    private static boolean holdsSomething(PageState state) {
        return !state.equals(PageState.empty()) && !state.equals(PageState.NONE);
    }

    private OutlineEntry entry(Place.Page page, Group group, String name) {
        return new OutlineEntry(page, group, name, states.of(page));
    }

    private static Stream<Place.Page> lists() {
        return ListTables.all().stream().map(ListTable::page);
    }

    private static Stream<Place.Page> printed(Form form) {
        return form.parts().stream()
                .map(FormPart::contents)
                .<Content>flatMap(List::stream)
                .map(Place.Page::of)
                .distinct();
    }
}
