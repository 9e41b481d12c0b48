package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.BlockOrder;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lets the tables of a template change places as the owner has arranged them. To be done before any row is made. */
record TableOrder(XSSFWorkbook workbook) {
    void arrange(List<List<String>> kinds) {
        kinds.forEach(this::arrangeKind);
    }

    private void arrangeKind(List<String> names) {
        List<NamedRange> blocks = names.stream()
                .flatMap(name -> new NamedRanges(workbook).find(name).stream())
                .toList();
        if (blocks.stream().map(NamedRange::sheet).distinct().count() == 1) {
            BlockOrder.of(
                            blocks.get(0).sheet(),
                            blocks.stream().map(NamedRange::cells).toList())
                    .make();
        }
    }
}
