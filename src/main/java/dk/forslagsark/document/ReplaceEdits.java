package dk.forslagsark.document;

import dk.forslagsark.document.Replacing.Change;
import dk.forslagsark.document.Replacing.Result;
import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.tables.CoverText;
import dk.forslagsark.tables.FreeTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.PrintedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The edit that replaces a text or a figure wherever it is written in a proposal. */
public final class ReplaceEdits {
    private ReplaceEdits() {}

    /** All that would be replaced, and the edit that does it. Blank replaces nothing. */
    public static Result of(Proposal proposal, Replacing replacing) {
        List<Change> changes = new ArrayList<>();
        List<UnaryOperator<Proposal>> steps = new ArrayList<>();
        int figures = 0;
        for (WrittenPart part : replacing.isBlank() ? List.<WrittenPart>of() : written(proposal, replacing)) {
            Optional<String> after = part.after(replacing);
            if (after.isPresent()) {
                changes.add(new Change(part.place(), part.where(), part.text(), after.get()));
                steps.add(part.write().apply(after.get()));
                figures += part.figure().isPresent() ? 1 : 0;
            }
        }
        return new Result(List.copyOf(changes), figures, edit(changes, steps));
    }

    private static Optional<Edit> edit(List<Change> changes, List<UnaryOperator<Proposal>> steps) {
        return changes.stream()
                .findFirst()
                .map(first -> Edit.at(first.place(), Phrase.of("document.replace"), proposal -> {
                    Proposal changed = proposal;
                    for (UnaryOperator<Proposal> step : steps) {
                        changed = step.apply(changed);
                    }
                    return changed;
                }));
    }

    /** In the order of the pages. */
    private static List<WrittenPart> written(Proposal proposal, Replacing replacing) {
        return Stream.of(
                        cover(proposal),
                        new WrittenLines(proposal).all(),
                        new WrittenLists(proposal).all(),
                        tableTexts(proposal),
                        freeTables(proposal),
                        sections(proposal, replacing))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<WrittenPart> cover(Proposal proposal) {
        return Stream.of(CoverText.values())
                .map(field -> WrittenPart.text(
                        Place.cover(field.key()),
                        Texts.of("document.on-cover", field.words()),
                        field.in(proposal.cover()),
                        text -> CoverEdits.text(field, text)));
    }

    private static Stream<WrittenPart> tableTexts(Proposal proposal) {
        return proposal.supplement().tableTexts().byTable().entrySet().stream()
                .flatMap(entry -> PrintedTable.of(entry.getKey()).stream()
                        .flatMap(table -> entry.getValue().texts().entrySet().stream()
                                .map(text -> tableText(table, text.getKey(), text.getValue()))));
    }

    private static WrittenPart tableText(PrintedTable table, TableWords.Part part, String before) {
        return WrittenPart.text(
                table.place(part), table.words(part), before, text -> TableTextEdits.text(table, part, text));
    }

    private static Stream<WrittenPart> freeTables(Proposal proposal) {
        return IntStream.range(0, proposal.freeTables().size())
                .boxed()
                .flatMap(index -> freeTable(index, proposal.freeTables().get(index)));
    }

    private static Stream<WrittenPart> freeTable(int index, FreeTable table) {
        String name = FreeTables.name(table);
        WrittenPart title = WrittenPart.text(
                Place.on(Place.Page.freeTable(index), FreeTableEdits.TITLE),
                Texts.of("document.title-of", name),
                table.title(),
                text -> FreeTableEdits.title(index, text));
        Stream<WrittenPart> words = table.words().texts().entrySet().stream()
                .map(text -> WrittenPart.text(
                        FreeTableEdits.place(index, text.getKey()),
                        name + ", " + FreeTableEdits.words(text.getKey()),
                        text.getValue(),
                        after -> FreeTableEdits.text(index, text.getKey(), after)));
        return Stream.concat(Stream.of(title), words);
    }

    private static Stream<WrittenPart> sections(Proposal proposal, Replacing replacing) {
        Form form = Form.of(proposal);
        return Stream.of(Section.values()).map(section -> {
            String heading = form.headingOf(new Content.Text(section));
            RichText text = proposal.supplement().sections().rich(section);
            return WrittenPart.text(
                    Place.on(Place.Page.of(section)),
                    heading,
                    text.text(),
                    after -> SectionEdits.text(section, heading, replacing.in(text)));
        });
    }
}
