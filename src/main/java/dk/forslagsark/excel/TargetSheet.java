package dk.forslagsark.excel;

import static dk.forslagsark.excel.template.CatalogueNames.CHART;
import static dk.forslagsark.excel.template.CatalogueNames.FOUND;
import static dk.forslagsark.excel.template.CatalogueNames.MISSING;
import static dk.forslagsark.excel.template.CatalogueNames.OVER;
import static dk.forslagsark.excel.template.CatalogueNames.TARGET;
import static dk.forslagsark.excel.template.CatalogueNames.TARGET_COMMITTEE;
import static dk.forslagsark.excel.template.CatalogueNames.TARGET_MODELS;
import static dk.forslagsark.excel.template.CatalogueNames.TARGET_YEARS;

import dk.forslagsark.catalogue.Achievement;
import dk.forslagsark.excel.sheet.ModelRows;
import dk.forslagsark.excel.sheet.RowInsertion;
import dk.forslagsark.excel.template.NamedRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of what committees have to find: for each the target, what is found, missing and over, and a chart of it. */
final class TargetSheet {
    private final CatalogueCells cells;
    private final List<Achievement> achievements;
    private final ModelRows models;

    TargetSheet(CatalogueCells cells, List<Achievement> achievements) {
        this.cells = cells;
        this.achievements = achievements;
        NamedRange first = cells.place(TARGET_COMMITTEE);
        models = ModelRows.of(first.sheet(), first.firstRow(), TARGET_MODELS.size());
    }

    Optional<RowInsertion> room() {
        return models.room(achievements.size() * TARGET_MODELS.size());
    }

    XSSFSheet sheet() {
        return cells.place(TARGET_COMMITTEE).sheet();
    }

    void fill(BasisSheet basis) {
        int top = top();
        models.lay(
                achievements.stream()
                        .flatMap(
                                each -> IntStream.range(0, TARGET_MODELS.size()).boxed())
                        .toList(),
                top);
        for (int i = 0; i < achievements.size(); i++) {
            fill(achievements.get(i), top + i * TARGET_MODELS.size(), basis);
        }
    }

    private int top() {
        return cells.place(TARGET_COMMITTEE).firstRow();
    }

    private void fill(Achievement achievement, int top, BasisSheet basis) {
        cells.text(TARGET_COMMITTEE, top, achievement.committee());
        int target = row(top, TARGET);
        int found = row(top, FOUND);
        NamedRange place = cells.place(FOUND);
        cells.figures(TARGET, target, achievement.target());
        cells.computed(FOUND, found, achievement.found(), column -> basis.sum(
                        achievement.net(), column - place.firstColumn(), place)
                .map(sum -> "-" + sum));
        cells.computed(MISSING, row(top, MISSING), achievement.missing(), column -> positive(column, target, found));
        cells.computed(OVER, row(top, OVER), achievement.over(), column -> positive(column, found, target));
    }

    private static int row(int top, String name) {
        return top + TARGET_MODELS.indexOf(name);
    }

    private static Optional<String> positive(int column, int from, int subtracted) {
        String name = CellReference.convertNumToColString(column);
        return Optional.of("MAX(0,ROUND(%1$s%2$d-%1$s%3$d,3))".formatted(name, from + 1, subtracted + 1));
    }

    /** Draws the charts, when the cells have their results. */
    void draw(int years) {
        NamedRange shown = cells.place(TARGET_YEARS);
        CellRangeAddress columns = new CellRangeAddress(
                shown.firstRow(), shown.firstRow(), shown.firstColumn(), shown.firstColumn() + years - 1);
        for (int i = 0; i < achievements.size(); i++) {
            int top = top() + i * TARGET_MODELS.size();
            new TargetChart(sheet(), columns).draw(row(top, TARGET), row(top, FOUND), row(top, CHART));
        }
    }
}
