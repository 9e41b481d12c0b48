package dk.forslagsark.tables;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.proposal.Figures;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Property;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the cells of a free table are typed: a text is what it is, and a figure is shown as figures are. */
public record FreeTyping(Property<FreeRow, String> property) implements Typing<FreeRow> {
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d\\d");

    /** The figure that the text is; empty if it is none, or a year, which is written without a point. */
    public static Optional<BigDecimal> figure(String text) {
        return isYear(text) ? Optional.empty() : DanishNumber.read(text).value().filter(Figures::areSensible);
    }

    /** Whether it stands to the right, as figures and years do. */
    public static boolean isFigure(String text) {
        return isYear(text) || figure(text).isPresent();
    }

    private static boolean isYear(String text) {
        return YEAR.matcher(text.strip()).matches();
    }

    @Override
    public String text(FreeRow row) {
        String source = source(row);
        return figure(source).map(DanishNumber::write).orElse(source);
    }

    @Override
    public String source(FreeRow row) {
        return property.in(row).orElse("");
    }

    @Override
    public Optional<String> problem(FreeRow row, Evaluation evaluation) {
        return Optional.of("I en fri tabel regnes der ikke. Skriv, hvad det giver.")
                .filter(any -> source(row).startsWith("="));
    }

    @Override
    public FreeRow entered(FreeRow row, String typed) {
        String text = PlainText.of(typed).strip();
        return property.with(row, Optional.of(text).filter(any -> !any.isEmpty()));
    }

    @Override
    public FreeRow copied(FreeRow row, FreeRow other) {
        return property.with(row, property.in(other));
    }
}
