package dk.forslagsark.paper;

import dk.forslagsark.proposal.TableRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A printed table.
 *
 * @param ref the table, as texts about it are kept by; empty for a free one
 * @param caption what stands above it; empty where a heading stands for it, or nothing
 * @param columns its columns
 * @param heads the rows that are repeated on each page
 * @param rows the rows below those
 */
public record PaperTable(
        Optional<TableRef> ref,
        Optional<Caption> caption,
        List<PaperColumn> columns,
        List<PaperRow> heads,
        List<PaperRow> rows)
        implements Piece {
    public PaperTable {
        Objects.requireNonNull(ref);
        Objects.requireNonNull(caption);
        columns = List.copyOf(columns);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    PaperTable captioned(Caption changed) {
        return new PaperTable(ref, Optional.of(changed), columns, heads, rows);
    }
}
