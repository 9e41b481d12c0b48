package dk.forslagsark.cli;

import dk.forslagsark.catalogue.Achievement;
import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
import java.util.List;

/** What committees have to find, and what is found, as lines of text. */
final class AchievementText {
    private AchievementText() {}

    /** None where nothing is to be found. */
    static List<String> lines(List<Achievement> achievements, Years years) {
        if (achievements.isEmpty()) {
            return List.of();
        }
        List<TableRow> rows = new ArrayList<>();
        rows.add(new TableRow(
                0,
                CatalogueWording.TARGET,
                "",
                years.stream().mapToObj(Integer::toString).toList()));
        achievements.forEach(each -> add(each, rows));
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(TextGrid.lines(rows));
        return lines;
    }

    private static void add(Achievement achievement, List<TableRow> rows) {
        rows.add(TableRow.heading(0, Terminal.plain(achievement.committee())));
        rows.add(row(CatalogueWording.TARGET, achievement.target()));
        rows.add(row(CatalogueWording.FOUND, achievement.found()));
        rows.add(row(CatalogueWording.MISSING, achievement.missing()));
        rows.add(row(CatalogueWording.OVER, achievement.over()));
    }

    private static TableRow row(String label, List<Amount> amounts) {
        return new TableRow(
                1, label, "", amounts.stream().map(DanishAmount::write).toList());
    }
}
