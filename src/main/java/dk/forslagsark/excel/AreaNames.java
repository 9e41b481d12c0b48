package dk.forslagsark.excel;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.ContentKind;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The names of a proposal's areas where a template asks for them. */
record AreaNames(XSSFWorkbook workbook, Proposal proposal, PlacedAreas placed) {
    private static final String OPENING = "{";
    private static final Pattern MARK = Pattern.compile("\\{[^{}]+}");

    /** Puts them into the texts of the template. To be done before any text of the proposal is in the workbook. */
    void writeInTexts() {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (ContentKind.isText((XSSFCell) cell)
                            && cell.getStringCellValue().contains(OPENING)) {
                        write(cell);
                    }
                }
            }
        }
    }

    private void write(Cell cell) {
        String before = cell.getStringCellValue();
        String text = MARK.matcher(before).replaceAll(mark -> Matcher.quoteReplacement(name(mark.group())));
        if (!text.equals(before)) {
            cell.setCellValue(text);
        }
    }

    /** The name that such a mark stands for; the mark itself where there is no such place. */
    private String name(String mark) {
        return AreaPlace.spares().stream()
                .filter(place -> List.of(place.nameAlone(), place.nameWithin()).contains(mark))
                .findFirst()
                .map(place -> name(place, mark.equals(place.nameAlone())))
                .orElse(mark);
    }

    private String name(AreaPlace place, boolean isAlone) {
        return placed.at(place)
                .map(area -> isAlone ? area.name() : TableWording.within(area))
                .orElse("");
    }

    /** Lists the areas that count as service, Service always, as far as there are cells for them. */
    void listService() {
        new NamedRanges(workbook).find(TemplateNames.SERVICE_AREAS).ifPresent(this::listService);
    }

    private void listService(NamedRange cells) {
        List<Area> all = new ArrayList<>(List.of(Area.SERVICE));
        all.addAll(proposal.areasInUse());
        List<Area> service = proposal.areas().inOrder(all).stream()
                .filter(proposal.areas()::isService)
                .toList();
        for (int i = 0; i < Math.min(service.size(), cells.rows()); i++) {
            CellValue.put(
                    SheetCells.at(cells.sheet(), cells.firstRow() + i, cells.firstColumn()),
                    service.get(i).name());
        }
    }
}
