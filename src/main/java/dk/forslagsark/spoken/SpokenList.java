package dk.forslagsark.spoken;

import dk.forslagsark.danish.DanishWords;
import dk.forslagsark.language.Texts;
import java.util.List;

/** Lists as the window says them. */
public final class SpokenList {
    private SpokenList() {}

    /** Texts in a row: {@code a, b og c}, {@code a, b and c}. */
    public static String list(List<String> texts) {
        int last = texts.size() - 1;
        return last < 1
                ? String.join("", texts)
                : Texts.of("list.and", String.join(", ", texts.subList(0, last)), texts.get(last));
    }

    /**
     * Years in a row, three or more that follow each other by the first and the last: {@code 2019, 2021-2024 and 2026}.
     *
     * @param years from the first
     */
    public static String years(List<Integer> years) {
        return list(DanishWords.spans(years));
    }
}
