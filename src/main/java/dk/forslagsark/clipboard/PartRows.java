package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.PastedRow.Kind;
import dk.forslagsark.clipboard.PastedSection.Net;
import dk.forslagsark.clipboard.PastedSection.Other;
import dk.forslagsark.clipboard.PastedSection.Part;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the parts of a text as rows with a cell for each year.
 *
 * @param years how many years there are
 * @param notation how the figures are written
 * @param unit what they are counted in
 * @param at the block of a part that does not say which it is
 */
record PartRows(int years, Notation notation, Unit unit, Block at) {

    List<PastedRow> of(PartInYears placed) {
        Part part = placed.part();
        if (part.block().isEmpty() && part.rows().isEmpty() && part.behind().isEmpty()) {
            return part
                    .loose()
                    .map(words -> PastedRow.unentered(Kind.OTHER, Optional.empty(), words.text(), List.of()))
                    .stream()
                    .toList();
        }
        List<PastedRow> rows = new ArrayList<>();
        Optional<String> group = Optional.empty();
        for (int i = 0; i < placed.reading().rows().size(); i++) {
            Optional<String> own = placed.reading().rows().get(i).group();
            group = own.isPresent() ? own : group;
            rows.add(line(placed, i, group));
        }
        part.total().ifPresent(mark -> rows.add(total(mark.text(), part.block(), placed)));
        return rows;
    }

    /** A heading or the total of both blocks. */
    PastedRow of(PastedSection section) {
        if (section instanceof Net net) {
            int set =
                    Alignment.expected(new Alignment.Row(new long[net.figures().size()], true), years);
            return PastedRow.unentered(Kind.TOTAL, Optional.empty(), net.mark().text(), cells(net.figures(), set));
        }
        Other other = (Other) section;
        Kind kind = other.mark().word().kind() == TableWord.Kind.PAYBACK ? Kind.TOTAL : Kind.HEADING;
        return PastedRow.unentered(
                kind, other.mark().word().block(), other.mark().text(), List.of());
    }

    private PastedRow line(PartInYears placed, int index, Optional<String> group) {
        TextRow row = placed.reading().rows().get(index);
        return new PastedRow(
                Kind.LINE,
                placed.part().block(),
                group,
                row.label(),
                row.area(),
                cells(row.figures(), placed.years().get(index)),
                row.doubt().or(() -> doubt(placed, index)));
    }

    private PastedRow total(String label, Optional<Block> block, PartInYears placed) {
        List<String> figures = placed.reading().total();
        int set = figures.isEmpty() ? 0 : placed.years().get(placed.years().size() - 1);
        return PastedRow.unentered(Kind.TOTAL, block, label, cells(figures, set));
    }

    /** In doubt are rows with blanks, unless a total with a figure in each year leaves them no other years. */
    private Optional<String> doubt(PartInYears placed, int index) {
        List<String> figures = placed.reading().rows().get(index).figures();
        if (figures.size() > years) {
            return Optional.of(Texts.of("clipboard.more-figures-than-years"));
        }
        if (HeaderRow.looksLikeYears(figures)) {
            return Optional.of(PasteComments.likeYears());
        }
        boolean known = placed.addsUp() && placed.isSure() && !placed.open().contains(index);
        if (figures.size() == years || figures.isEmpty() || known) {
            return Optional.empty();
        }
        return Optional.of(
                placed.addsUp()
                        ? Texts.of("clipboard.guess")
                        : expectation(placed.part().block().orElse(at)));
    }

    private static String expectation(Block block) {
        return block == Block.PERMANENT
                ? Texts.of("clipboard.guess.permanent")
                : Texts.of("clipboard.guess.implementation");
    }

    private List<PastedCell> cells(List<String> figures, int set) {
        List<PastedCell> written = figures.stream()
                .map(text -> WrittenFigures.entered(text, notation, unit))
                .toList();
        if (figures.size() > years) {
            return written;
        }
        List<PastedCell> cells = new ArrayList<>();
        int next = 0;
        for (int year = 0; year < years; year++) {
            cells.add((set >> year & 1) == 1 ? written.get(next++) : PastedCell.BLANK);
        }
        return cells;
    }
}
