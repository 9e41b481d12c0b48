package dk.forslagsark.tables;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Place.ListTableCell;
import dk.forslagsark.tables.Place.Page;
import dk.forslagsark.tables.Place.PageField;
import dk.forslagsark.tables.Place.TableCell;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A place as one line of text, for what is kept outside of a proposal, and for what one window tells another. */
public final class PlaceText {
    private static final String ANY = "([^\t]*)";
    private static final String INDEX = "([0-9]{1,7})";
    private static final Pattern FIELD = pattern("field", ANY, ANY);
    private static final Pattern CELL = pattern("cell", ANY, ANY);
    private static final Pattern CELLS = pattern("cells", ANY, ANY, ANY, ANY);
    private static final Pattern LIST_CELL = pattern("listCell", ANY, INDEX, ANY);
    private static final Pattern LIST_CELLS = pattern("listCells", ANY, INDEX, ANY, INDEX, ANY);
    private static final Pattern ROW = Pattern.compile("([A-Z]+)/" + INDEX + "(?:/" + INDEX + ")?");

    private PlaceText() {}

    private static Pattern pattern(String... parts) {
        return Pattern.compile(String.join("\t", parts));
    }

    /** The place in a form that {@link #read} understands; a row is told by where it stands. */
    public static String write(Place place) {
        return place.accept(new Writing());
    }

    private record Writing() implements Place.Visitor<String> {
        @Override
        public String field(PageField place) {
            return line("field", place.page(), place.field());
        }

        @Override
        public String cell(TableCell place) {
            String from = line(row(place.row()), place.column().key());
            return place.to()
                    .map(to -> line("cells", from, row(to.row()), to.column().key()))
                    .orElse(line("cell", from));
        }

        @Override
        public String cell(ListTableCell place) {
            String from = line(place.page(), place.row(), place.field());
            return place.to()
                    .map(to -> line("listCells", from, to.row(), to.field()))
                    .orElse(line("listCell", from));
        }

        private static String line(Object... parts) {
            return String.join("\t", Stream.of(parts).map(Object::toString).toList());
        }

        private static String row(RowRef row) {
            String line = row.block().name() + "/" + row.line();
            return row instanceof DetailRef detail ? line + "/" + detail.detail() : line;
        }
    }

    /** The place that the text tells; empty where it tells none. Whether a proposal has it is not asked. */
    public static Optional<Place> read(String text) {
        return Stream.of(field(text), cell(text), cells(text), listCell(text), listCells(text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Place> field(String text) {
        Matcher parts = FIELD.matcher(text);
        return parts.matches()
                ? Page.named(parts.group(1)).map(page -> Place.on(page, parts.group(2)))
                : Optional.empty();
    }

    private static Optional<Place> cell(String text) {
        Matcher parts = CELL.matcher(text);
        return parts.matches() ? cell(parts.group(1), parts.group(2)).map(cell -> cell) : Optional.empty();
    }

    private static Optional<Place> cells(String text) {
        Matcher parts = CELLS.matcher(text);
        return parts.matches()
                ? cell(parts.group(1), parts.group(2))
                        .flatMap(from -> cell(parts.group(3), parts.group(4)).map(to -> from.to(to.row(), to.column())))
                : Optional.empty();
    }

    private static Optional<TableCell> cell(String row, String column) {
        return row(row).flatMap(at -> Column.of(column).map(in -> Place.cell(at, in)));
    }

    private static Optional<RowRef> row(String text) {
        Matcher parts = ROW.matcher(text);
        return Stream.of(Block.values())
                .filter(block -> parts.matches() && block.name().equals(parts.group(1)))
                .findFirst()
                .map(block -> row(new LineRef(block, Integer.parseInt(parts.group(2))), parts.group(3)));
    }

    private static RowRef row(LineRef line, String detail) {
        return detail == null ? line : line.detail(Integer.parseInt(detail));
    }

    private static Optional<Place> listCell(String text) {
        Matcher parts = LIST_CELL.matcher(text);
        return parts.matches() ? listCell(parts).map(cell -> cell) : Optional.empty();
    }

    private static Optional<Place> listCells(String text) {
        Matcher parts = LIST_CELLS.matcher(text);
        return parts.matches()
                ? listCell(parts).map(from -> from.to(Integer.parseInt(parts.group(4)), parts.group(5)))
                : Optional.empty();
    }

    private static Optional<ListTableCell> listCell(Matcher parts) {
        return Page.named(parts.group(1))
                .map(page -> Place.cell(page, Integer.parseInt(parts.group(2)), parts.group(3)));
    }
}
