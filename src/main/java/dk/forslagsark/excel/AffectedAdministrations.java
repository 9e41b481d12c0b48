package dk.forslagsark.excel;

import dk.forslagsark.danish.FrontWording;
import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.form.AdministrationBox;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.CoverKeys;
import dk.forslagsark.tables.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The check boxes for the affected administrations. Which there are is the template's affair.
 *
 * @param administrations the affected ones
 * @param year the year whose names the others are called by
 */
record AffectedAdministrations(NamedRanges places, List<String> administrations, int year) {

    static AffectedAdministrations of(XSSFWorkbook workbook, Proposal proposal) {
        return new AffectedAdministrations(
                new NamedRanges(workbook),
                proposal.cover().affected(),
                proposal.terms().priceLevel());
    }

    /**
     * That an administration has neither a box nor a place among the others, never for a form without boxes; or that the
     * others have more letters than a cell takes.
     */
    List<Obstacle> problems() {
        List<String> others = others();
        Place place = Place.cover(CoverKeys.AFFECTED);
        if (places.has(TemplateNames.OTHERS_AFFECTED)) {
            return new CellText(TemplateNames.OTHERS_AFFECTED, listed(others), place)
                    .problem().stream().toList();
        }
        if (!places.has(TemplateNames.AFFECTED) || others.isEmpty()) {
            return List.of();
        }
        return List.of(Obstacle.at(
                place,
                Texts.of(
                        "excel.obstacle.no-box",
                        TemplateNames.AFFECTED,
                        String.join(", ", others),
                        FrontWording.box(false, others.get(0)),
                        TemplateNames.OTHERS_AFFECTED)));
    }

    void fill() {
        List<String> others = others();
        boxes().forEach(box -> box.setCellValue(filled(administration(box))));
        places.find(TemplateNames.OTHERS_AFFECTED).ifPresent(place -> CellValue.put(place.cell(), listed(others)));
    }

    private static String listed(List<String> others) {
        return others.isEmpty() ? "" : FrontWording.box(true, String.join(", ", others));
    }

    /** A box that is ticked is called as the proposal calls it. */
    private String filled(AdministrationBox box) {
        return box.namedIn(administrations)
                .map(name -> FrontWording.box(true, name))
                .orElse(FrontWording.box(false, box.in(year)));
    }

    private List<String> others() {
        List<String> others = new ArrayList<>(administrations);
        boxes().map(AffectedAdministrations::administration).forEach(box -> others.removeIf(box::isCalled));
        return others;
    }

    private Stream<XSSFCell> boxes() {
        return places.find(TemplateNames.AFFECTED).stream()
                .flatMap(AffectedAdministrations::cells)
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .filter(cell -> FrontWording.isBox(cell.getStringCellValue()));
    }

    private static Stream<XSSFCell> cells(NamedRange place) {
        return IntStream.rangeClosed(place.firstRow(), place.lastRow())
                .mapToObj(row -> Optional.ofNullable(place.sheet().getRow(row)))
                .flatMap(Optional::stream)
                .flatMap(row -> IntStream.rangeClosed(
                                place.firstColumn(), place.cells().getLastColumn())
                        .mapToObj(column -> Optional.ofNullable(row.getCell(column))))
                .flatMap(Optional::stream);
    }

    private static AdministrationBox administration(XSSFCell box) {
        return AdministrationBox.of(box.getStringCellValue().substring(1).strip());
    }
}
