package dk.forslagsark.paper;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.FrontWording;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.form.Content;
import dk.forslagsark.form.Content.Table;
import dk.forslagsark.form.Content.Text;
import dk.forslagsark.form.Form;
import dk.forslagsark.form.FormPart;
import dk.forslagsark.paper.Piece.Field;
import dk.forslagsark.paper.Piece.Heading;
import dk.forslagsark.paper.Piece.Kind;
import dk.forslagsark.paper.Piece.Words;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.tables.SectionParts;
import dk.forslagsark.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Puts a form together, part by part, and numbers its tables as they come. */
final class FormPieces {
    private final Version version;
    private final Proposal proposal;
    private final Form form;
    private final List<Piece> pieces = new ArrayList<>();
    private int tables;

    FormPieces(Version version, Form form) {
        this.version = version;
        this.proposal = version.proposal();
        this.form = form;
    }

    List<Piece> all() {
        form.parts().forEach(this::part);
        return List.copyOf(pieces);
    }

    private void part(FormPart part) {
        if (part.contents().contains(Table.TOTALS)) {
            totals(part);
            return;
        }
        pieces.add(new Heading(part.number(), OptionalInt.empty(), part.heading()));
        int before = pieces.size();
        part.contents().forEach(this::content);
        boolean isEmpty = pieces.size() == before;
        if (isEmpty && part.isLeftOutEmpty()) {
            pieces.remove(before - 1);
        } else if (isEmpty) {
            pieces.add(new Words(Kind.NOTHING, part.nothing()));
        }
    }

    /** Where the part has a number the heading stands for the caption. */
    private void totals(FormPart part) {
        boolean isCaption = !part.number().isEmpty();
        OptionalInt number = isCaption ? nextNumber() : OptionalInt.empty();
        pieces.add(new Heading(part.number(), number, part.heading()));
        TableWords words = proposal.supplement().tableTexts().of(TableRef.TOTALS);
        words(Kind.LEAD_IN, words.text(Part.LEAD_IN));
        PaperTable table = new TotalsTable(version, form).table();
        pieces.add(isCaption ? table : table.captioned(new Caption(nextNumber(), Wording.TOTALS_CAPTION)));
        pieces.add(new Words(Kind.NOTE, Wording.noteToAll()));
        words(Kind.NOTE, words.text(Part.NOTE));
    }

    private void content(Content content) {
        if (content instanceof Text text) {
            section(text.section());
        } else {
            table((Table) content);
        }
    }

    private void section(Section section) {
        for (SectionParts.Part part : SectionParts.of(proposal, section)) {
            words(Kind.TEXT, part.text());
            part.tables().forEach(table -> free(proposal.freeTables().get(table)));
        }
    }

    private void free(FreeTable table) {
        words(Kind.LEAD_IN, table.words().text(Part.LEAD_IN));
        pieces.add(FreePaperTable.of(table).captioned(new Caption(nextNumber(), table.title())));
        words(Kind.NOTE, table.words().text(Part.NOTE));
    }

    private void table(Table table) {
        YearTables yearly = new YearTables(version, form);
        SmallPaperTables small = new SmallPaperTables(version, form);
        switch (table) {
            case PERMANENT -> yearly.permanent().forEach(this::add);
            case INVESTMENTS -> {
                yearly.investments().forEach(this::add);
                financing();
            }
            case COMMITTEES -> new CommitteePaperTables(version).all().forEach(this::add);
            case COMMITTEE_EFFECT -> yearly.effect().ifPresent(this::add);
            case AREA_TOTALS -> {
                add(new AreaTotalsTable(version).table());
                financing();
            }
            case STAFFING -> small.staffing().ifPresent(this::add);
            case UNIT_PRICES -> small.unitPrices().ifPresent(this::add);
            case BUDGETS -> small.budgets().ifPresent(this::add);
            case SUCCESS_CRITERIA -> small.successCriteria().ifPresent(this::add);
            case CONSULTATIONS -> small.consultations().ifPresent(this::add);
            case SCHEDULE -> small.schedule().ifPresent(this::add);
            case RISK_LEVEL ->
                field(FrontWording.RISK, ChoiceWords.of(proposal.supplement().riskLevel()));
            case PART_RISKS -> small.partRisks().ifPresent(this::add);
            case TOTALS -> throw new IllegalArgumentException("stands with its heading");
        }
    }

    private void financing() {
        field(FrontWording.FINANCING, proposal.cover().financing());
    }

    private void field(String label, String value) {
        Stream.of(value).filter(any -> !any.isBlank()).forEach(any -> pieces.add(new Field(label, any.strip())));
    }

    /** The table with what is written above and below it, its caption numbered. */
    private void add(PaperTable table) {
        TableWords words = table.ref()
                .map(ref -> proposal.supplement().tableTexts().of(ref))
                .orElse(TableWords.NONE);
        words(Kind.LEAD_IN, words.text(Part.LEAD_IN));
        Optional<Caption> caption = table.caption();
        pieces.add(caption.map(given -> table.captioned(new Caption(nextNumber(), given.text())))
                .orElse(table));
        words(Kind.NOTE, words.text(Part.NOTE));
    }

    private OptionalInt nextNumber() {
        return form.numbersTables() ? OptionalInt.of(++tables) : OptionalInt.empty();
    }

    private void words(Kind kind, String text) {
        words(kind, RichText.plain(text));
    }

    private void words(Kind kind, RichText text) {
        Stream.of(new Words(kind, text))
                .filter(words -> !words.text().isEmpty())
                .forEach(pieces::add);
    }
}
