package dk.forslagsark.danish;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** How figures are written: which sign stands between thousands, and which before the decimals. */
public enum Notation {
    DANISH('.', ','),
    ENGLISH(',', '.');

    private final char group;
    private final char point;
    private final Pattern figure;

    Notation(char group, char point) {
        this.group = group;
        this.point = point;
        this.figure = Pattern.compile(
                "(?:[1-9]\\d{0,2}(?:(?:\\" + group + "\\d{3})+|(?: \\d{3})+)|\\d+|)(?:\\" + point + "\\d+)?");
    }

    public Notation other() {
        return this == DANISH ? ENGLISH : DANISH;
    }

    /** Whether digits and their signs, without minus and unit, are a figure in this notation. */
    public boolean reads(String digits) {
        return digits.chars().anyMatch(Character::isDigit)
                && figure.matcher(digits).matches();
    }

    /** The value of digits that {@link #reads} allows. */
    public BigDecimal value(String digits) {
        String plain =
                digits.replace(" ", "").replace(String.valueOf(group), "").replace(point, '.');
        return new BigDecimal(plain.startsWith(".") ? "0" + plain : plain);
    }

    /** The notation whose decimals are set off by that sign. */
    public static Notation withDecimals(char sign) {
        return sign == DANISH.point ? DANISH : ENGLISH;
    }

    /** The same figure with the signs that Danish has. */
    public String inDanish(String digits) {
        if (this == DANISH) {
            return digits;
        }
        return digits.replace(group, '\0').replace(point, DANISH.point).replace('\0', DANISH.group);
    }
}
