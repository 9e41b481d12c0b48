package dk.forslagsark.danish;

import dk.forslagsark.proposal.Area;
import java.util.Optional;

/** What the rows of a catalogue are called. */
public final class CatalogueWording {
    public static final String INVESTMENT = "Investeringsbehov fra investeringspuljer";
    public static final String ALL_COMMITTEES = "alle udvalg";
    public static final String TOTAL = "I alt";
    public static final String NO_TARGET_GROUP = "Uden målgruppe";
    public static final String TARGET = "Måltal";
    public static final String FOUND = "Fundet";
    public static final String MISSING = "Mangler";
    public static final String OVER = "Over måltallet";
    public static final String DIFFERENCE = "Forskel";
    public static final String TARGETS = "Udvalgenes måltal";
    public static final String CONTENTS = "Indhold";
    public static final String APART = "Ikke sammenlignelige";

    /** What a link in a document does, for those it is read aloud to. */
    public static final String TO_THE_PAGE = "Gå til siden";

    /** The choice that leaves nothing out, as it is called in the terminal and in print. */
    public static final String ALL_PROPOSALS = "Alle forslag";

    /** What its file is called, without an ending. */
    public static final String FILE = "Katalog";

    /** Why a file is not added up, where there is no more room to say it. */
    public static final String UNREADABLE = "Kan ikke læses.";

    private CatalogueWording() {}

    /** “Nettoeffektivisering (service)”. */
    public static String net(Area area) {
        return "Nettoeffektivisering (" + TableWording.within(area) + ")";
    }

    /** What its sheet stands under: “Katalog, Socialudvalget”. */
    public static String heading(Optional<String> committee) {
        return "Katalog, " + committee.orElse(ALL_COMMITTEES);
    }

    /** What is said of a proposal that is left out of an edition. */
    public static String notIn(String edition) {
        return "Ikke med i " + edition + ".";
    }

    /** What a catalogue stands under: “Katalog, Socialudvalget, 1.000 kr. 2018 p/l”. */
    public static String title(Optional<String> committee, int priceLevel) {
        return heading(committee) + ", " + Wording.unit(priceLevel);
    }
}
