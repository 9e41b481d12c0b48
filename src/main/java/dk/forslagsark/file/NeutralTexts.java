package dk.forslagsark.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts that say nothing in the place of others: of the same length, with their spaces, signs and capital letters. What was the
 * same stays the same, and what was not does not become so; small and capital letters are the same.
 */
final class NeutralTexts {
    private static final char LETTER = 'q';
    private static final char DIGIT = '0';
    /** What tells texts of one shape apart. Not among them are letters that mean something in an expression. */
    private static final String LETTERS = "qabdefghijlmnopstuvwyz";

    private static final String DIGITS = "0123456789";

    /** What may stand as a word in an expression, where a letter and a digit would be a cell. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_]*");

    private static final Pattern LIST_NUMBER = Pattern.compile("(?m)^ *\\d{1,3}\\. ");

    private final Map<String, String> known = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> ofShape = new HashMap<>();

    /** The neutral text for a text. */
    String of(String text) {
        String small = small(text);
        String neutral = known.computeIfAbsent(small, this::fresh);
        StringBuilder written = new StringBuilder(neutral);
        for (int i = 0; i < text.length(); i++) {
            if (small.charAt(i) != text.charAt(i)) {
                written.setCharAt(i, Character.toUpperCase(neutral.charAt(i)));
            }
        }
        return written.toString();
    }

    /** The texts there have been a neutral one for, in small letters, the longest first, and what stands for each. */
    List<Map.Entry<String, String>> all() {
        List<Map.Entry<String, String>> all = new ArrayList<>(known.entrySet());
        all.sort((one, other) ->
                Integer.compare(other.getKey().length(), one.getKey().length()));
        return all;
    }

    private static String small(String text) {
        StringBuilder small = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            small.setCharAt(i, Character.toLowerCase(text.charAt(i)));
        }
        return small.toString();
    }

    private String fresh(String text) {
        String shape = shape(text);
        String neutral = shape;
        while (!given.add(neutral)) {
            int number = ofShape.merge(shape, 1, Integer::sum);
            neutral = numbered(shape, number);
        }
        return neutral;
    }

    private static String shape(String text) {
        boolean isWord = WORD.matcher(text).matches();
        StringBuilder shape = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isDigit(sign)) {
                shape.setCharAt(i, isWord ? LETTER : DIGIT);
            } else if (Character.isLetter(sign) || Character.isSurrogate(sign)) {
                shape.setCharAt(i, LETTER);
            }
        }
        for (MatchResult number : LIST_NUMBER.matcher(text).results().toList()) {
            shape.replace(number.start(), number.end(), number.group());
        }
        return shape.toString();
    }

    /** The shape with a number in its last letters and digits; longer where it has none left. */
    private static String numbered(String shape, int number) {
        StringBuilder numbered = new StringBuilder(shape);
        int left = number;
        for (int i = shape.length() - 1; i >= 0 && left > 0; i--) {
            String signs = signs(shape.charAt(i));
            if (!signs.isEmpty()) {
                numbered.setCharAt(i, signs.charAt(left % signs.length()));
                left /= signs.length();
            }
        }
        for (; left > 0; left /= LETTERS.length()) {
            numbered.append(LETTERS.charAt(left % LETTERS.length()));
        }
        return numbered.toString();
    }

    private static String signs(char sign) {
        return switch (sign) {
            case LETTER -> LETTERS;
            case DIGIT -> DIGITS;
            default -> "";
        };
    }
}
