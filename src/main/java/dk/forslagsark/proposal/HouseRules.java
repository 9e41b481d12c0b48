package dk.forslagsark.proposal;

import java.util.List;
import java.util.Optional;

/**
 * What a municipality has set of the rules a proposal is checked by.
 *
 * @param longestPayback the most years a payback period may be without a warning
 * @param priceLevel the price level of the catalogue that is being put together; empty where there is none
 * @param required what no proposal may lack: the keys of fields of the front page, of text sections and of smaller tables, as the
 *     file has them
 */
public record HouseRules(int longestPayback, Optional<Integer> priceLevel, List<String> required) {
    /** Investment pools expect to be paid back within six years; a proposal has a title, a type and an administration. */
    public static final HouseRules USUAL = new HouseRules(6, Optional.empty(), List.of("title", "type", "submittedBy"));

    public HouseRules {
        required = List.copyOf(required);
    }
}
