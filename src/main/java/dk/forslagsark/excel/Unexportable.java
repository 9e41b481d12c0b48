package dk.forslagsark.excel;

import dk.forslagsark.formula.Reckoning;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What no workbook can say truly: cells that were not read as amounts or come to none, and texts longer than Excel takes. */
record Unexportable(Proposal proposal, Reckoning reckoning, List<String> found) {
    static List<String> problems(Proposal proposal) {
        Unexportable unexportable = new Unexportable(proposal, Reckoning.of(proposal), new ArrayList<>());
        Fields.texts(proposal).forEach(unexportable::checkText);
        for (Block block : Block.values()) {
            proposal.lines(block).forEach(unexportable::check);
        }
        return List.copyOf(unexportable.found);
    }

    private void check(Line line) {
        checkText("rækken “" + brief(line.label()) + "”", line.label());
        line.group().ifPresent(group -> checkText("gruppen “" + brief(group) + "”", group));
        checkAmounts(brief(line.label()), line.ownAmounts());
        for (Detail detail : line.details()) {
            checkAmounts(brief(line.label()) + " / " + brief(detail.label()), detail.amounts());
        }
    }

    /** The form would silently lack the figure. */
    private void checkAmounts(String row, Amounts amounts) {
        for (int year : proposal.years().list()) {
            uncounted(amounts, year).ifPresent(why -> found.add("Rækken “" + row + "”, " + year + ": " + why));
        }
    }

    private Optional<String> uncounted(Amounts amounts, int year) {
        Optional<String> unread = amounts.unreadIn(year)
                .map(text -> "“" + brief(text) + "” er ikke et beløb. Ret det i Tabel 1, eller slet det.");
        return unread.or(() -> amounts.expressionIn(year)
                .filter(text -> amounts.in(year).isEmpty())
                .map(text -> "“" + brief(text) + "” kan ikke beregnes. "
                        + reckoning.amount(text).problem().orElse("Ret det i Tabel 1, eller slet det.")));
    }

    private void checkText(String where, String text) {
        int length = CellValue.clean(text).length();
        if (length > CellValue.LONGEST_TEXT) {
            found.add("Teksten i " + where + " er på " + length + " tegn. En celle i Excel kan højst rumme "
                    + CellValue.LONGEST_TEXT + ". Forkort teksten.");
        }
    }

    private static String brief(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
