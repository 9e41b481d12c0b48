package dk.forslagsark.excel;

import static dk.forslagsark.excel.template.CatalogueNames.APART_NUMBER;
import static dk.forslagsark.excel.template.CatalogueNames.APART_REASON;
import static dk.forslagsark.excel.template.CatalogueNames.APART_ROWS;

import dk.forslagsark.catalogue.Apart;
import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.excel.sheet.ModelRows;
import dk.forslagsark.excel.sheet.RowInsertion;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is not counted in a catalogue, with the reasons, and what else is to be known of its figures; hidden where there is nothing. */
final class ApartRows {
    private final CatalogueCells cells;
    private final ModelRows models;
    private final List<Apart> apart;

    ApartRows(CatalogueCells cells, Catalogue catalogue) {
        this.cells = cells;
        NamedRange model = cells.place(APART_NUMBER);
        models = ModelRows.of(model.sheet(), model.firstRow(), 1);
        Stream<Apart> leftOut = catalogue.leftOut().stream()
                .map(entry -> new Apart(
                        Optional.of(entry.file()),
                        entry.numberWithStatus(),
                        CatalogueWording.notIn(catalogue.edition().name())));
        Stream<Apart> doubts = catalogue.doubts().stream().map(doubt -> new Apart(Optional.empty(), "", doubt));
        apart = Stream.of(catalogue.overview().apart().stream(), leftOut, doubts)
                .flatMap(each -> each)
                .toList();
    }

    Optional<RowInsertion> room() {
        return models.room(apart.size());
    }

    void fill() {
        int top = cells.place(APART_NUMBER).firstRow();
        models.lay(Collections.nCopies(apart.size(), 0), top);
        for (int i = 0; i < apart.size(); i++) {
            cells.text(APART_NUMBER, top + i, apart.get(i).number());
            cells.text(APART_REASON, top + i, apart.get(i).reason());
        }
        if (apart.isEmpty()) {
            NamedRange block = cells.place(APART_ROWS);
            IntStream.rangeClosed(block.firstRow(), block.lastRow())
                    .forEach(row -> SheetCells.row(block.sheet(), row).setZeroHeight(true));
        }
    }
}
