package dk.forslagsark.excel;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Amount;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose Table 1 rests on assumptions and on unit prices, in which one of each is typed over. */
final class FedWorkbook {
    private static final String FILE = """
            {"format": "forslagsark", "version": 1, "number": "X1", "title": "Prøve",
             "priceLevel": 2020, "firstYear": 2020, "lastYear": 2022,
             "assumptions": [{"name": "andel", "value": 0.5},
               {"name": "løn", "value": 500, "values": {"2021": 510}, "formulas": {"2022": "=løn[forrige]*1,02"}}],
             "permanentChanges": [
               {"label": "Pladser", "area": "Service", "formulas": {"2020": "={pladser}.effect*andel*100",
                "2021": "=Enhedspriser.virkning*andel*100", "2022": "=SUM(Enhedspriser.virkning; 0)*andel*100"}},
               {"label": "Årsværk", "area": "Service",
                "expressions": {"2020": "=-2*løn", "2021": "=-2*løn", "2022": "=-2*løn"}}],
             "unitPrices": [{"label": "Pladser", "id": "pladser", "quantityBefore": 10, "priceBefore": 1500,
               "quantityAfter": 8, "priceAfter": 1400}]}
            """;

    /** (8 * 1.400 - 10 * 1.500) / 1.000 * 0,5 * 100 is -190, and -2 * 500, -2 * 510, -2 * 510 * 1,02. */
    static final String PRINTED = "-1190 -1210 -1230.4";

    /** (8 * 1.300 - 10 * 1.500) / 1.000 * 0,25 * 100 is -115, and -2 * 500, -2 * 600, -2 * 600 * 1,02. */
    static final String CHANGED = "-1115 -1315 -1339";

    private FedWorkbook() {}

    /** As it was exported, with the same typed over as in {@link #oursChanged}. */
    static byte[] changed() throws Exception {
        byte[] bytes = Export.workbook(
                Checks.version(ProposalFile.parse(FILE)), Template.shipped(Form.INVESTMENT_2020), Progress.NONE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet assumptions = workbook.getSheet("Forudsætninger");
            assumptions.getRow(3).getCell(1).setCellValue(0.25);
            assumptions.getRow(4).getCell(5).setCellValue(600);
            new NamedRanges(workbook).get("enhedspris_pris_efter").cell().setCellValue(1300);
            return Samples.bytes(workbook);
        }
    }

    static String ours() throws FileProblem {
        return permanent(FILE);
    }

    static String oursChanged() throws FileProblem {
        return permanent(FILE.replace("\"value\": 0.5", "\"value\": 0.25")
                .replace("\"2021\": 510", "\"2021\": 600")
                .replace("\"priceAfter\": 1400", "\"priceAfter\": 1300"));
    }

    private static String permanent(String file) throws FileProblem {
        List<Amount> totals = Checks.version(ProposalFile.parse(file)).economy().permanent();
        return totals.stream().map(Amount::toString).collect(Collectors.joining(" "));
    }
}
