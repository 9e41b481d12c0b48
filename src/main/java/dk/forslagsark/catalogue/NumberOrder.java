package dk.forslagsark.catalogue;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The order of numbers such as {@code HA2}, {@code HA07b} and {@code HA10}: digits count as the number they write. */
public final class NumberOrder implements Comparator<String> {
    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

    @Override
    public int compare(String first, String second) {
        List<String> left = parts(first);
        List<String> right = parts(second);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = part(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(left.size(), right.size());
        return order == 0 ? first.compareTo(second) : order;
    }

    private static List<String> parts(String number) {
        return PART.matcher(number.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static int part(String left, String right) {
        return isDigits(left) && isDigits(right)
                ? new BigInteger(left).compareTo(new BigInteger(right))
                : left.compareTo(right);
    }

    private static boolean isDigits(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
