package dk.forslagsark.word.reading;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.excel.reading.CellProblem;
import dk.forslagsark.language.Texts;
import dk.forslagsark.word.Controls;
import dk.forslagsark.word.WordComparison;
import dk.forslagsark.word.WordText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Puts the controls of a table of ours around what stands in it now, row by row. */
final class RestoredTable {
    private final String caption;
    private final List<WordRow> rows;
    private final List<WordRow> ours;
    private final RowsOfTables models;
    private final List<CellProblem> problems = new ArrayList<>();

    /**
     * @param caption what it is called in messages
     * @param models which rows of ours are repeated
     */
    RestoredTable(String caption, Element table, Element ours, RowsOfTables models) {
        this.caption = caption;
        this.rows = WordRow.of(table);
        this.ours = WordRow.of(ours);
        this.models = models;
    }

    /** What could not be placed. */
    List<CellProblem> restore() {
        int[] known = known();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isBlank()) {
                restore(i, known);
            }
        }
        return problems;
    }

    private int[] known() {
        return InOrder.of(List.of(keys(rows), names(rows)), List.of(keys(ours), names(ours)), true);
    }

    private static List<String> keys(List<WordRow> rows) {
        return rows.stream().map(WordRow::key).toList();
    }

    private static List<String> names(List<WordRow> rows) {
        return rows.stream().map(WordRow::name).toList();
    }

    private void restore(int index, int[] known) {
        WordRow row = rows.get(index);
        if (known[index] != InOrder.NONE) {
            put(row, ours.get(known[index]));
        } else if (!models.isOne(row)) {
            Optional<WordRow> model = model(index, known);
            if (model.filter(like -> like.cells().size() == row.cells().size()).isPresent()) {
                put(row, model.get());
            } else if (row.cells().size() == 1 && model.flatMap(models::heading).isPresent()) {
                Controls.wrapContents(
                        row.cells().get(0), model.flatMap(models::heading).get());
            } else {
                tell(Texts.of("word.read.row-not-understood", Quoted.of(row.label())));
            }
        }
    }

    /** The row of ours that a new one is like: the next above it that is repeated, else the next below it, unless a total or heading of ours is between. */
    private Optional<WordRow> model(int index, int[] known) {
        Stream<Integer> above =
                IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1).boxed();
        Stream<Integer> below = IntStream.range(index + 1, rows.size()).boxed();
        return Stream.of(above, below)
                .flatMap(neighbours -> neighbours
                        .filter(i -> known[i] != InOrder.NONE)
                        .limit(1)
                        .map(i -> ours.get(known[i]))
                        .flatMap(row -> models.like(ours, row).stream()))
                .findFirst();
    }

    private void put(WordRow row, WordRow our) {
        List<String> wanted = our.cells().stream()
                .flatMap(cell -> ControlPattern.of(cell).tags().stream())
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        if (row.cells().size() != our.cells().size()) {
            tell(Texts.of(
                    "word.read.row-cells",
                    Quoted.of(row.label()),
                    row.cells().size(),
                    our.cells().size()));
            // by what it is called it is still the row it was
            put(row.cells().get(0), our.cells().get(0));
            return;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            put(row.cells().get(i), our.cells().get(i));
        }
    }

    private void put(Element cell, Element our) {
        ControlPattern pattern = ControlPattern.of(our);
        ControlPattern now = ControlPattern.of(cell);
        boolean isBeside = now.tags().containsAll(pattern.tags())
                && !WordComparison.bare(now.words()).equals(WordComparison.bare(pattern.words()));
        if (isBeside && pattern.isOneControl()) {
            Controls.unwrap(cell, pattern.tags()::contains);
        } else if (isBeside) {
            tell(Texts.of("word.read.cell-differs", Quoted.of(now.text()), Quoted.of(pattern.text())));
        }
        Set<String> missing = new HashSet<>(pattern.tags());
        Controls.all(cell).stream().map(Controls::tag).forEach(missing::remove);
        Controls.around(cell, "sdt").map(Controls::tag).ifPresent(missing::remove);
        if (!missing.isEmpty() && !pattern.putInto(cell)) {
            tell(Texts.of("word.read.cell-differs", Quoted.of(WordText.of(cell)), Quoted.of(pattern.text())));
        }
    }

    private void tell(String text) {
        problems.add(new CellProblem(caption, text));
    }
}
