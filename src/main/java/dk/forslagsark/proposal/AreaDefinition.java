package dk.forslagsark.proposal;

import java.util.Objects;

/**
 * What an area counts as.
 *
 * @param area the area
 * @param isService whether its permanent changes count as service: in the payback period of service, in shares of budgets and
 *     in the effect per committee
 * @param extras what a newer program wrote
 */
public record AreaDefinition(Area area, boolean isService, Extras extras) {
    public AreaDefinition {
        Objects.requireNonNull(area);
        Objects.requireNonNull(extras);
    }

    /** The definition of an area and nothing else. */
    public static AreaDefinition of(Area area, boolean isService) {
        return new AreaDefinition(area, isService, Extras.NONE);
    }

    /** The same of an area that ships: the only one of those that counts as service is the one of that name. */
    static AreaDefinition shipped(Area area) {
        return of(area, area.equals(Area.SERVICE));
    }

    /** Whether it says of an area that ships what no other file says of it. */
    public boolean contradictsShipped() {
        return Area.SHIPPED.contains(area) && isService != shipped(area).isService;
    }
}
