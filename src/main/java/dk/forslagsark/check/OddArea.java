package dk.forslagsark.check;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of an area that its label speaks against: transfers and employment measures are for citizens, capital is no permanent
 * change. */
final class OddArea implements Rule {
    private static final List<Area> FOR_CITIZENS = List.of(Area.TRANSFERS, Area.EMPLOYMENT);

    @Override
    public String id() {
        return "odd-area";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        List<CheckedRow> rows =
                checked.entered().filter(row -> !row.course().isEmpty()).toList();
        boolean isOneOfCapital =
                rows.stream().filter(row -> area(row).equals(Area.CAPITAL)).count() == 1;
        return rows.stream().flatMap(row -> why(row, isOneOfCapital).map(why -> remark(row, why)).stream());
    }

    private static Optional<String> why(CheckedRow row, boolean isOneOfCapital) {
        Area area = area(row);
        String words = AreaWords.of(row);
        if (FOR_CITIZENS.contains(area)) {
            return row.isPermanent() && AreaWords.speakOf(area, words)
                    ? Optional.empty()
                    : Optional.of(Texts.of("check.odd-area.not-of-citizens"));
        }
        if (area.equals(Area.FINANCIAL)) {
            return AreaWords.speakOf(area, words)
                    ? Optional.empty()
                    : Optional.of(Texts.of("check.odd-area.not-financial"));
        }
        return area.equals(Area.CAPITAL) ? capital(row, words, isOneOfCapital) : ofCitizens(words);
    }

    private static Optional<String> capital(CheckedRow row, String words, boolean isAlone) {
        if (row.isPermanent()) {
            return Optional.of(Texts.of("check.odd-area.capital-is-once"));
        }
        return isAlone && !AreaWords.speakOf(Area.CAPITAL, words)
                ? Optional.of(Texts.of("check.odd-area.not-capital"))
                : Optional.empty();
    }

    private static Area area(CheckedRow row) {
        return row.line().area();
    }

    private static Optional<String> ofCitizens(String words) {
        return FOR_CITIZENS.stream()
                .filter(area -> AreaWords.speakOf(area, words))
                .findFirst()
                .map(area -> Texts.of("check.odd-area.of-citizens", area.name().toLowerCase(Locale.ROOT)));
    }

    private static Remark remark(CheckedRow row, String why) {
        String area = area(row).name();
        return new Remark(
                Place.cell(row.ref().owner(), Column.AREA),
                Texts.of("check.odd-area", row.name(), area, why),
                row.label() + ": " + area);
    }
}
