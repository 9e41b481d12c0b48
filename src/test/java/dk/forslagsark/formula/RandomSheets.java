package dk.forslagsark.formula;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Tables of formulas that point at each other, made by chance from a seed: as proposals, and below each other in a spreadsheet. */
final class RandomSheets {
    static final int COUNT = 1000;
    static final int ROWS = 8;
    static final int FIRST = 2020;
    static final int YEARS = 4;
    private static final long SEED = 2026;

    private final Random random = new Random(SEED);
    private final XSSFSheet there;
    /** The row of the spreadsheet above the table. */
    private int top;

    private RandomSheets(XSSFSheet there) {
        this.there = there;
    }

    /**
     * The proposals, from the first.
     *
     * @param there an empty sheet, which gets the same as formulas of a spreadsheet
     */
    static Stream<Proposal> of(XSSFSheet there) {
        RandomSheets sheets = new RandomSheets(there);
        return Stream.generate(sheets::next).limit(COUNT);
    }

    private Proposal next() {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            lines.add(line(random, row, there.createRow(top + row)));
        }
        top += ROWS;
        Proposal blank = Proposal.blank(FIRST);
        return Recalculation.of(Binding.of(blank, blank.withLines(Block.PERMANENT, lines)));
    }

    /** A formula as it is typed here and as a spreadsheet has it. */
    private record Both(String here, String there) {
        Both around(String before, String after) {
            return new Both(before + here + after, before + there + after);
        }

        Both with(String operator, Both other) {
            return new Both(here + operator + other.here, there + operator + other.there);
        }
    }

    /** A row of figures, or of formulas that point at the rows above and at its own years before. */
    private Line line(Random random, int row, Row there) {
        Amounts amounts = Amounts.NONE;
        for (int year = 0; year < YEARS; year++) {
            if (row == 0 || random.nextInt(4) == 0) {
                BigDecimal figure = BigDecimal.valueOf(random.nextInt(200_000) - 100_000, random.nextInt(4));
                amounts = amounts.with(FIRST + year, new Amount(figure));
                there.createCell(year).setCellValue(figure.doubleValue());
            } else {
                Both both = sum(random, row, year);
                amounts = amounts.with(FIRST + year, new CellEntry.Formula<>("=" + both.here(), Optional.empty()));
                there.createCell(year).setCellFormula("ROUND(" + both.there() + ",3)");
            }
        }
        return Line.of("Række " + row, Area.SERVICE, amounts);
    }

    private Both sum(Random random, int row, int year) {
        Both sum = term(random, row, year);
        for (int i = random.nextInt(3); i > 0; i--) {
            sum = sum.with(random.nextBoolean() ? "+" : "-", term(random, row, year));
        }
        return sum;
    }

    private Both term(Random random, int row, int year) {
        Both cell = random.nextInt(5) == 0 ? call(random, row, year) : cell(random, row, year);
        return switch (random.nextInt(5)) {
            case 0 -> cell.with("*", number(random.nextInt(20), 1));
            case 1 -> cell.with("/", number(1 + random.nextInt(9), 0));
            case 2 -> cell.around("-", "%");
            case 3 -> cell.with("+", number(random.nextInt(5000), 2)).around("(", ")");
            default -> cell;
        };
    }

    private static Both number(int unscaled, int decimals) {
        String plain = BigDecimal.valueOf(unscaled, decimals).toPlainString();
        return new Both(plain.replace('.', ','), plain);
    }

    /** A cell above, in any year, or to the left. */
    private Both cell(Random random, int row, int year) {
        boolean isBefore = year > 0 && random.nextInt(3) == 0;
        int of = isBefore ? row : random.nextInt(row);
        int in = isBefore ? random.nextInt(year) : random.nextInt(YEARS);
        return cell(of, in, year, random);
    }

    private Both cell(int row, int in, int year, Random random) {
        String fixed = "[" + (FIRST + in) + "]";
        String relative = in == year ? "" : in < year ? "[forrige " + (year - in) + "]" : "[+" + (in - year) + "]";
        return new Both(
                "'Række " + row + "'" + (random.nextInt(4) == 0 ? fixed : relative),
                new CellReference(top + row, in).formatAsString());
    }

    private Both call(Random random, int row, int year) {
        Both first = cell(0, random.nextInt(YEARS), year, random);
        Both last = cell(row - 1, random.nextInt(YEARS), year, random);
        Both span = first.with(":", last);
        return switch (random.nextInt(8)) {
            case 0 -> called("SUM", "SUM", span);
            case 1 -> called("MIDDEL", "AVERAGE", span);
            case 2 -> called("MIN", "MIN", span);
            case 3 -> called("MAKS", "MAX", span);
            case 4 -> called("TÆL", "COUNT", span);
            case 5 -> called("ABS", "ABS", cell(random, row, year));
            case 6 -> {
                Both cell = cell(random, row, year);
                yield new Both("AFRUND(" + cell.here() + "; -1)", "ROUND(" + cell.there() + ",-1)");
            }
            default -> {
                Both cell = cell(random, row, year);
                yield new Both(
                        "HVIS(" + cell.here() + "<0,00005; " + first.here() + "; " + last.here() + ")",
                        "IF(" + cell.there() + "<0.00005," + first.there() + "," + last.there() + ")");
            }
        };
    }

    private static Both called(String here, String there, Both argument) {
        return new Both(here + "(" + argument.here() + ")", there + "(" + argument.there() + ")");
    }
}
