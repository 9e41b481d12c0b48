package dk.forslagsark.tables;

import dk.forslagsark.proposal.RowRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a {@link ResultColumn} comes to.
 *
 * @param key what the column is known by
 * @param title its heading
 * @param values for each row what it comes to
 * @param total what all come to; empty where that means nothing, or nothing has a value
 */
public record ListResult(String key, String title, List<Shown> values, Optional<String> total) {
    /**
     * What a row comes to.
     *
     * @param text the figure, or an empty text
     * @param number the figure
     * @param reason why there is no figure
     * @param sources the details, or rows without details, that it is summed from; mostly none
     */
    public record Shown(String text, Optional<BigDecimal> number, Optional<String> reason, List<RowRef> sources) {}
}
