package dk.forslagsark.catalogue;

import static dk.forslagsark.catalogue.Drafts.list;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The catalogue of the proposals published at the prices of 2018, for Socialudvalget, 2017 to 2021. The expected figures are
 * added up by hand from the published tables, each sum written out.
 */
class PublishedCatalogueTest {
    private static final Scope SCOPE =
            new Scope(Optional.of("Socialudvalget"), Optional.empty(), new Years(2017, 2021), 2018);
    private static final List<String> ORDER = List.of(
            "Borgere med handicap", "Borgere med sindslidelse", "Børnefamilier med særlige behov", "Udsatte voksne");

    private final Overview overview = Overview.of(Drafts.published(), SCOPE, ORDER);

    @Test
    void theGroupsStandInTheOrderGivenAndThenByName() {
        assertThat(overview.groups().stream().map(GroupOverview::targetGroup))
                .containsExactly(
                        Optional.of("Borgere med handicap"),
                        Optional.of("Borgere med sindslidelse"),
                        Optional.of("Børnefamilier med særlige behov"),
                        Optional.of("Udsatte voksne"),
                        Optional.of("Tværgående forslag"),
                        Optional.empty());
    }

    @Test
    void peopleWithDisabilities() {
        GroupOverview group = group("Borgere med handicap");
        assertThat(rows(group))
                .containsExactly(
                        "HA02 Service",
                        "HA04 Service",
                        "HA06 Service",
                        "HA07b Service",
                        "TF01 Service",
                        "TV01b Service");
        // HA02: -1.650 + 450
        assertThat(row(group, "HA02", 0)).isEqualTo(list(0, -1200, -1200, -1200, -1200));
        // HA04: -1.600 - 1.000 + 500 + 200, then -4.200 - 1.000 + 500 + 200
        assertThat(row(group, "HA04", 0)).isEqualTo(list(0, -1900, -4500, -4500, -4500));
        // HA06: -400 - 600
        assertThat(row(group, "HA06", 0)).isEqualTo(list(0, -1000, -1000, -1000, -1000));
        // HA07b: -9.500 - 5.700
        assertThat(row(group, "HA07b", 0)).isEqualTo(list(0, -15200, -15200, -15200, -15200));
        // TF01: what Sundheds- og Omsorgsudvalget saves is not theirs
        assertThat(row(group, "TF01", 0)).isEqualTo(list(0, -2000, -2000, -2000, -2000));
        // TV01b, Borgercenter Handicap: -600 - 500
        assertThat(row(group, "TV01b", 0)).isEqualTo(list(0, -1100, -1100, -1100, -1100));
        // 2018: -1.200 - 1.900 - 1.000 - 15.200 - 2.000 - 1.100; from 2019 HA04 gives 2.600 more
        assertThat(group.net().amounts()).isEqualTo(list(0, -22400, -25000, -25000, -25000));
        assertThat(group.investment().amounts()).isEqualTo(list(0, 0, 0, 0, 0));
    }

    @Test
    void peopleWithMentalIllness() {
        GroupOverview group = group("Borgere med sindslidelse");
        // SI02 -2.600 and SI03 -750, then -1.500
        assertThat(group.net().amounts()).isEqualTo(list(0, -3350, -4100, -4100, -4100));
        assertThat(group.rows().get(0).entry().numberWithStatus()).isEqualTo("SI02 (revideret)");
        assertThat(Language.ENGLISH.during(() -> group.rows().get(0).entry().spokenNumber()))
                .isEqualTo("SI02 (revised)");
        assertThat(group.rows().get(1).entry().numberWithStatus()).isEqualTo("SI03");
    }

    @Test
    void familiesWithChildren() {
        GroupOverview group = group("Børnefamilier med særlige behov");
        assertThat(rows(group)).containsExactly("BU07 Service", "TV01b Service");
        // BU07: -500 - 800, then -500 - 1.000
        assertThat(row(group, "BU07", 0)).isEqualTo(list(0, -1300, -1500, -1500, -1500));
        // TV01b: -1.300 - 3.100 + 300 - 3.500 - 3.100 - 1.000
        assertThat(row(group, "TV01b", 0)).isEqualTo(list(0, -11700, -11700, -11700, -11700));
        assertThat(group.net().amounts()).isEqualTo(list(0, -13000, -13200, -13200, -13200));
        assertThat(group.investment().amounts()).isEqualTo(list(0, 0, 0, 0, 0));
    }

    @Test
    void vulnerableAdults() {
        GroupOverview group = group("Udsatte voksne");
        assertThat(rows(group)).containsExactly("TF02 Service", "TF03 Service", "TF03 Overførsler", "UD04 Service");
        // TF02: 1.000 + 750 - 4.900 + 2.450; its last year is 2020, and its change runs on into 2021
        assertThat(row(group, "TF02", 0)).isEqualTo(list(0, -700, -700, -700, -700));
        assertThat(row(group, "TF03", 0)).isEqualTo(list(0, -200, -700, -1200, -1200));
        assertThat(row(group, "TF03", 1)).isEqualTo(list(0, -200, -700, -1200, -1200));
        assertThat(row(group, "UD04", 0)).isEqualTo(list(0, -2200, -2200, -2200, -2200));
        // 2018: -700 - 200 - 2.200; 2019: -700 - 700 - 2.200; then -700 - 1.200 - 2.200. Transfers are not service
        assertThat(group.net().amounts()).isEqualTo(list(0, -3100, -3600, -4100, -4100));
        // TF02: 500 in 2017; TF03, Socialforvaltningen: 2.100 in three years
        assertThat(group.investment().amounts()).isEqualTo(list(500, 2100, 2100, 2100, 0));
    }

    @Test
    void acrossGroups() {
        GroupOverview group = group("Tværgående forslag");
        assertThat(rows(group)).containsExactly("TV01c Service");
        // its printed totals
        assertThat(row(group, "TV01c", 0)).isEqualTo(list(0, -8000, -9900, -11900, -12800));
        // TV01b has nothing but its investments here: 100 + 200, then 200 + 500
        assertThat(group.investment().amounts()).isEqualTo(list(300, 700, 0, 0, 0));
        assertThat(group.investment().parts())
                .allMatch(part -> part.entry().number().equals("TV01b"));
    }

    @Test
    void withoutTargetGroup() {
        GroupOverview group = overview.groups().get(5);
        assertThat(rows(group)).containsExactly("TINGBJERG Service");
        assertThat(group.net().amounts()).isEqualTo(list(0, -720, -1947, -2057, 0));
        assertThat(group.investment().amounts()).isEqualTo(list(0, 1511, 87, 80, 0));
    }

    @Test
    void inAll() {
        // 2018: -22.400 - 3.350 - 13.000 - 3.100 - 8.000 - 720
        // 2019: -25.000 - 4.100 - 13.200 - 3.600 - 9.900 - 1.947
        // 2020: -25.000 - 4.100 - 13.200 - 4.100 - 11.900 - 2.057
        // 2021: -25.000 - 4.100 - 13.200 - 4.100 - 12.800
        assertThat(overview.net().amounts()).isEqualTo(list(0, -50570, -57747, -60357, -59200));
        // 2017: 500 + 300; 2018: 2.100 + 700 + 1.511; 2019: 2.100 + 87; 2020: 2.100 + 80
        assertThat(overview.investment().amounts()).isEqualTo(list(800, 4311, 2187, 2180, 0));
    }

    @Test
    void whatIsAtOtherPricesIsSetApart() {
        assertThat(overview.apart().stream().map(Apart::number))
                .containsExactly("BU01", "BU02", "BU03", "BU04", "TPFB");
        assertThat(overview.apart().get(0).reason()).contains("2020", "2018");
        assertThat(overview.apart().get(4).reason()).contains("2017", "2018");
    }

    @Test
    void ofAllCommitteesTogetherMovedMoneyNetsOut() {
        Scope all = new Scope(Optional.empty(), Optional.empty(), new Years(2018, 2021), 2018);
        GroupOverview group =
                Overview.of(Drafts.published(), all, ORDER).groups().get(5);
        // service: -720 + 720, -1.947 + 860 + 63 + 22, -2.057 + 850 + 60 + 20, 0
        assertThat(group.net().amounts()).isEqualTo(list(0, -1002, -1127, 0));
        assertThat(rows(group)).containsExactly("TINGBJERG Service", "TINGBJERG Overførsler");
    }

    @Test
    void theOtherCommitteeHasItsOwnPart() {
        Scope other =
                new Scope(Optional.of("sundheds- og  omsorgsudvalget"), Optional.empty(), new Years(2018, 2021), 2018);
        Overview theirs = Overview.of(Drafts.published(), other, ORDER);
        // TF01 in the group of people with disabilities; TF03 has only an investment; Tingbjerg costs them a little
        assertThat(row(theirs.groups().get(0), "TF01", 0)).isEqualTo(list(-300, -500, -500, -500));
        assertThat(theirs.groups().get(1).investment().amounts()).isEqualTo(list(1300, 1300, 1300, 0));
        assertThat(theirs.net().amounts()).isEqualTo(list(-300, -478, -480, -500));
    }

    @Test
    void everyTotalIsTheSumOfWhatItLeadsBackTo() {
        assertThat(overview.groups().stream().flatMap(group -> group.net().parts().stream()))
                .containsExactlyInAnyOrderElementsOf(overview.net().parts());
        assertThat(overview.groups().stream().flatMap(group -> group.investment().parts().stream()))
                .containsExactlyInAnyOrderElementsOf(overview.investment().parts());
    }

    private GroupOverview group(String name) {
        return overview.groups().stream()
                .filter(group -> group.targetGroup().equals(Optional.of(name)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows(GroupOverview group) {
        return group.rows().stream()
                .map(row -> row.entry().number() + " " + row.area().key())
                .toList();
    }

    private static List<Amount> row(GroupOverview group, String number, int which) {
        return group.rows().stream()
                .filter(row -> row.entry().number().equals(number))
                .toList()
                .get(which)
                .sum()
                .amounts();
    }
}
