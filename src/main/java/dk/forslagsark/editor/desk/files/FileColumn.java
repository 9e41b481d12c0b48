package dk.forslagsark.editor.desk.files;

import dk.forslagsark.catalogue.NumberOrder;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.folder.Summary;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.spoken.SpokenChoice;
import dk.forslagsark.spoken.SpokenPayback;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A column of the list of files: what it is called, what it says of a file, in which order, and how it is filtered. */
enum FileColumn {
    NUMBER(88, Filter.TEXT, FileWords::number),
    TITLE(400, Filter.TEXT, FileWords::title),
    TYPE(170, Filter.CHOICE, file -> read(file, summary -> SpokenChoice.of(summary.type()))),
    STATUS(112, Filter.CHOICE, file -> read(file, summary -> SpokenChoice.of(summary.status()))),
    TARGET_GROUP(170, Filter.CHOICE, file -> read(file, Summary::targetGroup)),
    ADMINISTRATION(150, Filter.CHOICE, file -> read(file, Summary::administration)),
    COMMITTEES(170, Filter.TEXT, file -> read(file, summary -> String.join(", ", summary.committees()))),
    PRICE_LEVEL(60, Filter.CHOICE, file -> read(file, summary -> String.valueOf(summary.priceLevel()))),
    SERVICE(78, Filter.NUMBER, file -> read(file, summary -> payback(summary.service()))),
    TOTAL(74, Filter.NUMBER, file -> read(file, summary -> payback(summary.total()))),
    NET(124, Filter.NUMBER, file -> read(file, summary -> SpokenAmount.write(summary.net()))),
    FINDINGS(124, Filter.CHOICE, FileWords::findings),
    CHANGED(106, Filter.TEXT, FileWords::changed),
    FILE(220, Filter.TEXT, FileWords::file);

    /** What a filter of a column is. */
    enum Filter {
        /** Some of the texts that stand in it. */
        CHOICE,
        /** A part of the text. */
        TEXT,
        /** A number, or a bound such as {@code <-1.000}. */
        NUMBER
    }

    /** Those shown before the user has chosen any. */
    static final Set<String> USUAL =
            keys(List.of(NUMBER, TITLE, STATUS, ADMINISTRATION, SERVICE, TOTAL, NET, FINDINGS, CHANGED));

    private static final Collator DANISH = Collator.getInstance(Locale.forLanguageTag("da"));

    /** Longer than the longest that is paid back. */
    private static final int NEVER = Payback.HORIZON + 1;

    private final double width;
    private final Filter filter;
    private final Function<FolderEntry, String> text;

    FileColumn(double width, Filter filter, Function<FolderEntry, String> text) {

        this.width = width;
        this.filter = filter;
        this.text = text;
    }

    private static Set<String> keys(List<FileColumn> columns) {
        return columns.stream().map(FileColumn::key).collect(Collectors.toSet());
    }

    /** As it is called in the settings. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return Texts.of("desk.column." + key().replace('_', '-'));
    }

    /** In pixels, as far as there is room. */
    double width() {
        return width;
    }

    Filter filter() {
        return filter;
    }

    boolean isFigure() {
        return filter == Filter.NUMBER;
    }

    /** What it says of the file; an empty text for nothing. */
    String text(FolderEntry file) {
        return text.apply(file);
    }

    /** The number that stands in it, if one does: years, or 1.000 kr. */
    Optional<BigDecimal> number(FolderEntry file) {
        return file.summary().flatMap(summary -> switch (this) {
            case SERVICE -> years(summary.service());
            case TOTAL -> years(summary.total());
            case NET -> Optional.of(summary.net()).map(Amount::thousands);
            default -> Optional.<BigDecimal>empty();
        });
    }

    /** The order of files by it; those of which it says nothing come last. */
    Comparator<FolderEntry> order() {
        Comparator<FolderEntry> order =
                switch (this) {
                    case SERVICE -> Comparator.comparing(file -> rank(file, Summary::service));
                    case TOTAL -> Comparator.comparing(file -> rank(file, Summary::total));
                    case NET -> Comparator.comparing(file -> number(file).orElse(BigDecimal.ZERO));
                    case FINDINGS -> Comparator.comparing(FileWords::gravity).reversed();
                    case CHANGED -> Comparator.comparing(FolderEntry::changed);
                    case NUMBER -> Comparator.comparing(this::text, new NumberOrder());
                    default -> Comparator.comparing(this::text, DANISH::compare);
                };
        return Comparator.<FolderEntry, Boolean>comparing(file -> text(file).isEmpty())
                .thenComparing(order);
    }

    private static int rank(FolderEntry file, Function<Summary, Payback> which) {
        return file.summary()
                .flatMap(summary -> years(which.apply(summary)))
                .map(BigDecimal::intValue)
                .orElse(-1);
    }

    private static Optional<BigDecimal> years(Payback payback) {
        if (payback instanceof Payback.After after) {
            return Optional.of(BigDecimal.valueOf(after.number()));
        }
        return payback instanceof Payback.Never ? Optional.of(BigDecimal.valueOf(NEVER)) : Optional.empty();
    }

    private static String payback(Payback payback) {
        String words = SpokenPayback.write(payback);
        return words.isEmpty() ? "–" : words;
    }

    private static String read(FolderEntry file, Function<Summary, String> says) {
        return file.summary().map(says).orElse("");
    }

    static List<FileColumn> all() {
        return Arrays.asList(values());
    }
}
