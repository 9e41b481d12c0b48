package dk.forslagsark.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The published proposals give the figures that were printed for them. */
class PublishedEconomyTest {

    static Stream<String> names() {
        return PublishedProposals.printed().propertyNames().stream();
    }

    @Test
    void nineteenProposalsAreTested() {
        assertThat(names()).hasSize(19);
    }

    @ParameterizedTest
    @MethodSource("names")
    void totalsAreThosePrinted(String name) {
        JsonNode printed = PublishedProposals.printed().get(name);
        Economy economy = Economy.of(PublishedProposals.read(name));
        assertThat(economy.permanent()).isEqualTo(PublishedProposals.amounts(printed.get("permanent")));
        if (printed.has("implementation")) {
            assertThat(economy.implementation()).isEqualTo(PublishedProposals.amounts(printed.get("implementation")));
        }
        if (printed.has("net")) {
            assertThat(economy.net()).isEqualTo(PublishedProposals.amounts(printed.get("net")));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void paybackPeriodsAreThosePrinted(String name) {
        JsonNode printed = PublishedProposals.printed().get(name);
        Economy economy = Economy.of(PublishedProposals.read(name));
        if (printed.has("paybackService")) {
            assertThat(number(economy.service()))
                    .isEqualTo(printed.get("paybackService").asInt());
        }
        if (printed.has("paybackTotal")) {
            assertThat(number(economy.total()))
                    .isEqualTo(printed.get("paybackTotal").asInt());
        }
    }

    /** A form without a payback period leaves those two rows out. */
    @ParameterizedTest
    @MethodSource("names")
    void whereNoPaybackIsPrintedThereIsNothingToPayBack(String name) {
        JsonNode printed = PublishedProposals.printed().get(name);
        Economy economy = Economy.of(PublishedProposals.read(name));
        boolean isPrinted = printed.has("paybackService") || printed.has("paybackTotal");
        assertThat(economy.total().payback() instanceof Payback.Nothing).isNotEqualTo(isPrinted);
        assertThat(economy.service().payback() instanceof Payback.Nothing).isNotEqualTo(isPrinted);
    }

    private static int number(PaybackCourse course) {
        return ((Payback.After) course.payback()).number();
    }
}
