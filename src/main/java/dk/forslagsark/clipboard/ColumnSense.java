package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.PastedRow.Kind;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.language.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether figures may be something else than the amounts of each year in 1.000 kr.: accumulated, a sum of the columns before, or whole kroner. */
final class ColumnSense {
    private static final Pattern ACCUMULATED = Pattern.compile(
            "(?i).{0,80}\\b(?:akkumuleret|akkumulerede|kumuleret|kumulerede|kumulativ|kumulative)\\b.{0,80}");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    /** A milliard, in 1.000 kr. */
    private static final BigDecimal FAR_TOO_MUCH = new BigDecimal(1_000_000);

    /** One figure and its sum are the same figure twice. */
    private static final int FEWEST = 3;

    private ColumnSense() {}

    /** What to say of it. */
    static List<String> said(Clip clip, List<PastedRow> rows, Optional<Integer> firstYear) {
        List<String> said = new ArrayList<>();
        List<PastedRow> lines = rows.stream()
                .filter(row -> row.kind() == Kind.LINE && row.hasFigures())
                .toList();
        accumulated(clip).ifPresent(text -> said.add(Texts.of("clipboard.accumulated", Quoted.of(text))));
        if (firstYear.isEmpty() && mayTell(lines) && lines.stream().allMatch(ColumnSense::endsInSum)) {
            said.add(Texts.of("clipboard.last-is-sum"));
        }
        if (lines.stream().anyMatch(ColumnSense::isFarTooMuch)) {
            said.add(Texts.of("clipboard.far-too-much"));
        }
        return said;
    }

    /** What heads the table, or stands beside it. */
    private static Optional<String> accumulated(Clip clip) {
        Stream<String> first = clip.rows().stream()
                .filter(row -> row.stream().noneMatch(cell -> CellKind.of(cell).isAmount())
                        || row.stream().skip(1).allMatch(ColumnSense::mayBeHeading))
                .limit(FEWEST)
                .flatMap(row -> row.stream().limit(1))
                .map(ClipCell::shown);
        return Stream.concat(clip.beside().lines().stream(), first)
                .filter(text -> ACCUMULATED.matcher(text).matches()
                        && YEAR.matcher(text).replaceAll("").chars().noneMatch(Character::isDigit))
                .findFirst();
    }

    private static boolean mayBeHeading(ClipCell cell) {
        return cell.shown().isBlank() || YearHeading.above(cell.shown()).isPresent();
    }

    /** In one short row it may be chance. */
    private static boolean mayTell(List<PastedRow> lines) {
        return lines.size() > 1 || lines.stream().anyMatch(row -> row.figures().size() > FEWEST);
    }

    private static boolean endsInSum(PastedRow row) {
        List<BigDecimal> amounts = RunningSums.amounts(row).orElse(List.of());
        if (amounts.size() < FEWEST || amounts.get(amounts.size() - 1).signum() == 0) {
            return false;
        }
        BigDecimal sum = amounts.stream().limit(amounts.size() - 1L).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(amounts.get(amounts.size() - 1)) == 0
                && amounts.stream().filter(amount -> amount.signum() != 0).count() >= FEWEST;
    }

    /** Written in figures, without a word for how many. */
    private static boolean isFarTooMuch(PastedRow row) {
        return row.figures().stream()
                .filter(cell -> cell.shown().chars().noneMatch(Character::isLetter))
                .flatMap(cell -> DanishAmount.read(cell.entered()).value().stream())
                .anyMatch(amount -> amount.thousands().abs().compareTo(FAR_TOO_MUCH) >= 0);
    }
}
