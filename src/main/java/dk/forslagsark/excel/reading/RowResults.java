package dk.forslagsark.excel.reading;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.danish.TableWording;
import dk.forslagsark.economy.AreaTable;
import dk.forslagsark.economy.CommitteeTable;
import dk.forslagsark.economy.EffectTable;
import dk.forslagsark.economy.YearRow;
import dk.forslagsark.excel.reading.ComputedRows.Row;
import dk.forslagsark.excel.reading.ResultCells.Result;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is computed in the rows of the tables that follow from Table 1, with what it comes to.
 *
 * @param years the years shown
 */
record RowResults(Years years) {
    private static final String ROW_TOTAL = "i_alt";
    private static final String KEY = TemplateTable.KEY;
    private static final String SHARE = "andel";

    /** As many decimals as the formulas of the forms have. */
    private static final int DECIMALS_OF_SHARE = 9;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A detail is entered in the table; a row of Table 1 is shown there. */
    List<Row> of(AreaTable table) {
        String words = TableWording.areaTable(table.block(), table.area());
        List<Row> rows = new ArrayList<>();
        for (AreaTable.Row row : table.rows()) {
            String where = words + ", " + RowWording.name(row.label());
            Map<String, List<Result>> values = new LinkedHashMap<>();
            if (!(row.source() instanceof DetailRef)) {
                values.put(ComputedRows.AMOUNTS, amounts(row.values(), where));
            }
            values.put(
                    ROW_TOTAL,
                    one(
                            where + ", " + TableWording.ROW_TOTAL,
                            Stated.of(row.values().sum().thousands())));
            rows.add(new Row(row.label(), values));
        }
        return rows;
    }

    /** The key and the share of a committee stand in the first of its rows. */
    List<Row> of(CommitteeTable table) {
        String words = TableWording.committeeTable(table.block(), table.area());
        BigDecimal total = table.total().sum().thousands();
        List<Row> rows = new ArrayList<>();
        for (CommitteeTable.Share share : table.shares()) {
            String committee = named(share.committee());
            String where = words + ", " + committee;
            Map<String, List<Result>> ofCommittee = new LinkedHashMap<>();
            ofCommittee.put(
                    KEY,
                    one(where + ", " + TableWording.KEY, Stated.of(share.key().ifAny())));
            ofCommittee.put(SHARE, one(where + ", " + ColumnWording.SHARE, share(share, total)));
            for (CommitteeTable.Part part : share.parts()) {
                String kind = TableWording.name(part.kind());
                Map<String, List<Result>> values = new LinkedHashMap<>(ofCommittee);
                values.put(ComputedRows.AMOUNTS, amounts(part.values(), where + ", " + kind));
                rows.add(new Row(ComputedRows.label(committee, kind), values));
                ofCommittee.clear();
            }
        }
        return rows;
    }

    private static Stated share(CommitteeTable.Share share, BigDecimal total) {
        if (total.signum() == 0) {
            return Stated.NOTHING;
        }
        Amount own = Amount.sum(
                share.parts().stream().map(part -> part.values().sum()).toList());
        return Stated.of(own.thousands().multiply(HUNDRED).divide(total, DECIMALS_OF_SHARE, RoundingMode.HALF_UP));
    }

    List<Row> of(EffectTable table) {
        return table.rows().stream()
                .map(row -> {
                    String committee = named(row.committee());
                    String where = TableWording.EFFECT + ", " + committee;
                    return new Row(committee, Map.of(ComputedRows.AMOUNTS, amounts(row.values(), where)));
                })
                .toList();
    }

    private static String named(Optional<String> committee) {
        return committee.orElse(TableWording.NO_COMMITTEE);
    }

    private static List<Result> one(String where, Stated value) {
        return List.of(new Result(where, value));
    }

    private List<Result> amounts(YearRow row, String where) {
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < row.amounts().size(); i++) {
            Stated value = Stated.of(row.amounts().get(i).map(Amount::thousands));
            results.add(new Result(where + ", " + (years.first() + i), value));
        }
        return results;
    }
}
