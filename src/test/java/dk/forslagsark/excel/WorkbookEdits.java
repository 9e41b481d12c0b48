package dk.forslagsark.excel;

import static dk.forslagsark.proposal.Block.IMPLEMENTATION;
import static dk.forslagsark.proposal.Block.PERMANENT;

import java.util.List;
import java.util.function.Consumer;

/**
 * What colleagues do in a filled workbook, and what must come of it. A line of what comes is a name and what its cells show; one of
 * the control is the names of which a form must have one for the control to speak, if any, and a part of what it says.
 */
final class WorkbookEdits {
    /** Permanent: transfers -500 -1400 -2400 -2400 and -200 -700 -1200 -1200; employment and service -200 -700 -1200 -1200 each. */
    private static final String TF03 = "omprioriteringskatalog-2018/TF03.json";

    /** Rows in three groups, two of them with details that are printed as one. */
    private static final String TV01B = "omprioriteringskatalog-2018/TV01b.json";

    /** Service: two rows of two details each, 1000+750 and -4900+2450 from the second year on; transfers -750 -1500 -1500. */
    private static final String TF02 = "omprioriteringskatalog-2018/TF02.json";

    private static final String BY_COMMITTEE = "[fordeling_varig_service_total bevilling_total]";

    /**
     * An edit.
     *
     * @param file the proposal that was exported
     * @param what what is done
     * @param hand does it
     * @param comes what must come of it; a form that has not the name is not asked
     */
    record Edit(String file, String what, Consumer<Colleague> hand, List<String> comes) {
        @Override
        public String toString() {
            return what;
        }
    }

    private WorkbookEdits() {}

    static List<Edit> all() {
        return List.of(
                edit(
                        TF03,
                        "nothing at all",
                        hand -> {},
                        "samlet_varig: -1100 -3500 -6000 -6000",
                        "varig_service_total: -200 -700 -1200 -1200"),
                edit(
                        TF03,
                        "a row above the total",
                        hand -> hand.insertLine(hand.total(PERMANENT), "Ny", "Service", -100, -100, -100, -100),
                        "samlet_varig: -1200 -3600 -6100 -6100",
                        "varig_service_total: -300 -800 -1300 -1300",
                        "varig_service_øvrige: -100 -100 -100 -100",
                        "fordeling_varig_service_total: -300 -800 -1300 -1300",
                        "bevilling_total: -300 -800 -1300 -1300",
                        "samlet_varig_service: -300 -800 -1300 -1300",
                        "heraf_service: -300 -800 -1300 -1300",
                        "kontrol " + BY_COMMITTEE + ": beløb står ikke på et af udvalgene"),
                edit(
                        TF03,
                        "a cost above the other total",
                        hand -> hand.insertLine(hand.total(IMPLEMENTATION), "Ny", "Anlæg", 1000, 0, 0, 0),
                        "samlet_implementering: 8800 7200 7100 0",
                        "investering_anlæg_total: 1500 0 0 0",
                        "samlet_implementering_anlæg: 1500 0 0 0",
                        "kontrol [fordeling_investering_anlæg_total]: beløb står ikke på et af udvalgene"),
                edit(
                        TF03,
                        "a row first in its block",
                        hand -> hand.insertLine(hand.row("varig_tekst"), "Ny", "Service", -100, -100, -100, -100),
                        "samlet_varig: -1200 -3600 -6100 -6100",
                        "varig_service_total: -300 -800 -1300 -1300",
                        "heraf_service: -300 -800 -1300 -1300",
                        "kontrol " + BY_COMMITTEE + ": beløb står ikke på et af udvalgene"),
                edit(
                        TF03,
                        "a row inside its block, with its committee",
                        hand -> {
                            int row = hand.line(PERMANENT, "Færre udgifter til aktivering");
                            hand.insertLine(row, "Ny", "Overførsler", -100, -100, -100, -100);
                            hand.committee(row, "Socialudvalget");
                        },
                        "samlet_varig: -1200 -3600 -6100 -6100",
                        "varig_overførsler_total: -800 -2200 -3700 -3700",
                        "varig_overførsler_øvrige: -100 -100 -100 -100",
                        "fordeling_varig_overførsler_total: -800 -2200 -3700 -3700",
                        "heraf_service: -200 -700 -1200 -1200",
                        "kontrol [fordeling_varig_overførsler_total]: beløb står ikke på et af udvalgene"),
                edit(
                        TF03,
                        "two rows at once",
                        hand -> {
                            int row = hand.line(PERMANENT, "Færre udgifter til enkeltydelser");
                            hand.insertLine(row, "Ny 2", "Service", -20);
                            hand.insertLine(row, "Ny 1", "Indsats", -10);
                        },
                        "samlet_varig: -1130 -3500 -6000 -6000",
                        "varig_service_total: -220 -700 -1200 -1200",
                        "varig_indsats_total: -210 -700 -1200 -1200",
                        "kontrol " + BY_COMMITTEE + ": beløb står ikke på et af udvalgene"),
                edit(
                        TF03,
                        "a group heading",
                        hand -> {
                            int row = hand.line(PERMANENT, "Færre udgifter til aktivering");
                            hand.insertAbove(row);
                            hand.write(row, "Del 2");
                        },
                        "samlet_varig: -1100 -3500 -6000 -6000",
                        "varig_service_total: -200 -700 -1200 -1200"),
                edit(
                        TF03,
                        "a row at the end of the table of an area",
                        hand -> {
                            int row = hand.rowOrNone("varig_service_total");
                            if (row > 0) {
                                hand.insertAbove(row);
                                hand.amounts(row, -100);
                            }
                        },
                        "samlet_varig: -1100 -3500 -6000 -6000",
                        "kontrol [varig_service_total]: Varige ændringer, service er ikke som i Tabel 1 (2018)"),
                edit(
                        TF02,
                        "a detail after the last of its row",
                        hand -> {
                            int row = hand.rowOrNone("varig_service_total");
                            if (row > 0) {
                                int below = hand.rowOf("varig_service", "Tabt statsrefusion") + 1;
                                hand.insertAbove(below);
                                hand.write(below, "Ny detalje");
                                hand.amounts(below, -5, -5, -5, -5);
                            }
                        },
                        "varig_service_total [varig_service_total]: -5 -705 -705 -705",
                        "samlet_varig [varig_service_total]: -5 -1455 -2205 -2205",
                        "kontrol [fordeling_varig_service_total]: beløb står ikke på et af udvalgene"),
                edit(
                        TF02,
                        "a detail between two others",
                        hand -> {
                            int row = hand.rowOrNone("varig_service_total");
                            if (row > 0) {
                                int below = hand.rowOf("varig_service", "Færre sager");
                                hand.insertAbove(below);
                                hand.amounts(below, -5, -5, -5, -5);
                            }
                        },
                        "varig_service_total [varig_service_total]: -5 -705 -705 -705",
                        "samlet_varig [varig_service_total]: -5 -1455 -2205 -2205",
                        "kontrol [fordeling_varig_service_total]: beløb står ikke på et af udvalgene"),
                edit(
                        TF02,
                        "a row deleted whose details stay",
                        hand -> hand.delete(hand.line(PERMANENT, "Besparelse på køb")),
                        "samlet_varig: 0 1000 250 250",
                        "kontrol [varig_service_total]: Varige ændringer, service er ikke som i Tabel 1 (2018)"),
                edit(
                        TF02,
                        "the sum of details typed over",
                        hand -> hand.amount(hand.line(PERMANENT, "Besparelse på køb"), 1, -2000),
                        "samlet_varig: 0 -1000 -2200 -2200",
                        "kontrol [varig_service_total]: Varige ændringer, service er ikke som i Tabel 1 (2018)"),
                edit(
                        TF03,
                        "rows sorted the other way round",
                        hand -> hand.reverse(
                                hand.line(PERMANENT, "Færre udgifter til forsørgelse"),
                                hand.line(PERMANENT, "Færre udgifter til misbrugsbehandling")),
                        "samlet_varig: -1100 -3500 -6000 -6000",
                        "varig_overførsler_total: -700 -2100 -3600 -3600",
                        "varig_service_total: -200 -700 -1200 -1200",
                        "kontrol " + BY_COMMITTEE + ": beløb står ikke på et af udvalgene"),
                edit(
                        TF03,
                        "a row cut and inserted further down",
                        hand -> hand.cutAndInsert(
                                hand.line(PERMANENT, "Færre udgifter til enkeltydelser"),
                                hand.line(PERMANENT, "Færre udgifter til misbrugsbehandling")),
                        "samlet_varig: -1100 -3500 -6000 -6000",
                        "varig_overførsler_total: -700 -2100 -3600 -3600",
                        "varig_service_total: -200 -700 -1200 -1200"),
                edit(
                        TF03,
                        "a row copied and inserted",
                        hand -> hand.copyAndInsert(
                                hand.line(PERMANENT, "Færre udgifter til misbrugsbehandling"), hand.total(PERMANENT)),
                        "samlet_varig: -1300 -4200 -7200 -7200",
                        "heraf_service: -400 -1400 -2400 -2400",
                        "bevilling_total: -400 -1400 -2400 -2400",
                        "kontrol [varig_service_total]: Varige ændringer, service er ikke som i Tabel 1 (2018)"),
                edit(
                        TF03,
                        "a row deleted",
                        hand -> hand.delete(hand.line(PERMANENT, "Færre udgifter til enkeltydelser")),
                        "samlet_varig: -900 -2800 -4800 -4800",
                        "varig_overførsler_total: -500 -1400 -2400 -2400",
                        "fordeling_varig_overførsler_total: -500 -1400 -2400 -2400"),
                edit(
                        TF03,
                        "a row put into another area",
                        hand -> hand.place(hand.line(PERMANENT, "Færre udgifter til misbrug"), "Overførsler"),
                        "samlet_varig: -1100 -3500 -6000 -6000",
                        "varig_service_total: 0 0 0 0",
                        "varig_overførsler_total: -900 -2800 -4800 -4800",
                        "varig_overførsler_øvrige: -200 -700 -1200 -1200",
                        "heraf_service: 0 0 0 0",
                        "bevilling_total: 0 0 0 0",
                        "kontrol [fordeling_varig_overførsler_total]: beløb står ikke på et af udvalgene"),
                edit(
                        TF03,
                        "a row put into an area that had none",
                        hand -> hand.place(hand.line(PERMANENT, "Færre udgifter til misbrug"), "Finansposter"),
                        "samlet_varig: -1100 -3500 -6000 -6000",
                        "varig_finansposter_total: -200 -700 -1200 -1200",
                        "samlet_varig_finansposter: -200 -700 -1200 -1200",
                        "heraf_service: 0 0 0 0",
                        "kontrol [varig_finansposter_total samlet_varig_finansposter]: men er skjult"),
                edit(
                        TF02,
                        "a row with details put into another area",
                        hand -> hand.place(hand.line(PERMANENT, "Besparelse på køb"), "Overførsler"),
                        "samlet_varig: 0 -1450 -2200 -2200",
                        "varig_service_total: 0 1750 1750 1750",
                        "varig_overførsler_total: 0 -3200 -3950 -3950",
                        "heraf_service: 0 1750 1750 1750",
                        "kontrol [fordeling_varig_service_total]: beløb står ikke på et af udvalgene"),
                edit(
                        TF03,
                        "an area that is none",
                        hand -> hand.place(hand.line(PERMANENT, "Færre udgifter til misbrug"), "Serviceområdet"),
                        "samlet_varig: -1100 -3500 -6000 -6000",
                        "kontrol: har et styringsområde, som ikke har en tabel"),
                edit(
                        TF03,
                        "a row without an area",
                        hand -> hand.insertLine(hand.total(PERMANENT), "Ny", "", -100),
                        "samlet_varig: -1200 -3500 -6000 -6000",
                        "kontrol: en række har intet styringsområde"),
                edit(
                        TF03,
                        "years typed over",
                        hand -> hand.amounts(hand.row("år"), 2019, 2020, 2021, 2022),
                        "første_år: 2019",
                        "sidste_år: 2022",
                        "tilbagebetaling_total: 6",
                        "samlet_varig: -1100 -3500 -6000 -6000"),
                edit(TF03, "one year typed over", hand -> hand.amount(hand.row("år"), 1, 2025), "kontrol: følger ikke"),
                edit(
                        TF03,
                        "a hidden year filled and shown",
                        hand -> {
                            hand.show(4);
                            hand.amount(hand.row("år"), 4, 2022);
                            hand.amount(hand.line(PERMANENT, "Færre udgifter til misbrug"), 4, -900);
                            hand.amount(hand.line(PERMANENT, "Færre udgifter til forsørgelse"), 4, -2000);
                        },
                        "sidste_år: 2022",
                        "samlet_varig: -1100 -3500 -6000 -6000 -2900",
                        "varig_service_total: -200 -700 -1200 -1200 -900",
                        "varig_overførsler_total: -700 -2100 -3600 -3600 -2000",
                        "fordeling_varig_service_total: -200 -700 -1200 -1200 -900",
                        "fordeling_varig_overførsler_total: -700 -2100 -3600 -3600 -2000",
                        "bevilling_total: -200 -700 -1200 -1200 -900",
                        "heraf_service: -200 -700 -1200 -1200 -900"),
                edit(
                        TF02,
                        "a hidden year filled in a detail",
                        hand -> {
                            if (hand.rowOrNone("varig_service_total") > 0) {
                                hand.show(4);
                                hand.amount(hand.row("år"), 4, 2021);
                                hand.amount(hand.rowOf("varig_service", "Tabt statsrefusion"), 4, -7);
                            }
                        },
                        "samlet_varig [varig_service_total]: 0 -1450 -2200 -2200 -7"),
                edit(
                        TF03,
                        "the column of a year hidden",
                        hand -> hand.hide(0),
                        "samlet_varig: -3500 -6000 -6000",
                        "første_år: 2018"),
                edit(
                        TF03,
                        "a text as an amount",
                        hand -> hand.text(hand.line(PERMANENT, "Færre udgifter til misbrug"), 0, "-1,5 mio"),
                        "samlet_varig: -900 -3500 -6000 -6000",
                        "kontrol: Varige ændringer har en tekst i et beløbsfelt"),
                edit(
                        TF03,
                        "amounts pasted as texts",
                        hand -> {
                            hand.text(hand.line(IMPLEMENTATION, "Indretning"), 0, " 1 500 ");
                            hand.text(hand.line(IMPLEMENTATION, "Indretning"), 1, "700 t.kr.");
                        },
                        "kontrol: Implementeringsomkostninger har en tekst i et beløbsfelt"),
                edit(
                        TF02,
                        "a text as the amount of a detail",
                        hand -> {
                            if (hand.rowOrNone("varig_service_total") > 0) {
                                hand.text(hand.rowOf("varig_service", "Tabt statsrefusion"), 1, "2,4 mio");
                            }
                        },
                        "kontrol [varig_service_total]: Varige ændringer, service har en tekst i et beløbsfelt"),
                edit(
                        TF02,
                        "the amount of a detail deleted",
                        hand -> {
                            if (hand.rowOrNone("varig_service_total") > 0) {
                                hand.clear(hand.rowOf("varig_service", "Tabt statsrefusion"), 1);
                            }
                        },
                        "samlet_varig [varig_service_total]: 0 -3900 -2200 -2200",
                        "varig_service_total [varig_service_total]: 0 -3150 -700 -700"),
                edit(
                        TF03,
                        "an amount replaced by a formula",
                        hand -> hand.formula(hand.line(PERMANENT, "Færre udgifter til misbrug"), 0, "-51*10"),
                        "samlet_varig: -1410 -3500 -6000 -6000",
                        "varig_service_total: -510 -700 -1200 -1200",
                        "bevilling_total: -510 -700 -1200 -1200"),
                edit(
                        TF03,
                        "another committee written over one",
                        hand -> {
                            int row = hand.rowOrNone("fordeling_varig_service_udvalg");
                            if (row > 0) {
                                hand.write(row, "Børne- og Ungdomsudvalget");
                            }
                        },
                        "fordeling_varig_service_total: -200 -700 -1200 -1200",
                        "fordeling_varig_service_øvrige: -200 -700 -1200 -1200",
                        "kontrol [fordeling_varig_service_total]: beløb står ikke på et af udvalgene"),
                edit(
                        TF03,
                        "a row outside the table",
                        hand -> {
                            int row = hand.total(PERMANENT) + 1;
                            hand.insertAbove(row);
                            hand.amounts(row, -100);
                        },
                        "samlet_varig: -1100 -3500 -6000 -6000",
                        "kontrol: uden for summerne i Tabel 1"),
                edit(
                        TF03,
                        "a total typed over",
                        hand -> hand.amount(hand.total(PERMANENT), 0, -1000),
                        "kontrol: summen er ikke rækkernes"),
                edit(
                        TF03,
                        "a key typed over",
                        hand -> hand.type("fordeling_varig_service_nøgle", 0, 47),
                        "samlet_varig: -1100 -3500 -6000 -6000",
                        "kontrol [fordeling_varig_service_nøgle]: fordelingsnøglen er skrevet over"),
                edit(
                        TF03,
                        "a payback period typed over",
                        hand -> hand.type("tilbagebetaling_total", 0, 2),
                        "kontrol: En tilbagebetalingstid er skrevet over"),
                edit(
                        TF03,
                        "the sum of a row over the years typed over",
                        hand -> hand.type("investering_service_i_alt", 0, 47),
                        "kontrol [investering_service_i_alt]: “I alt” er ikke summen af årene"),
                edit(
                        TF03,
                        "the total of an area typed over",
                        hand -> {
                            hand.type("varig_service_total", 1, 47);
                            hand.type("samlet_varig_service", 1, 47);
                        },
                        "samlet_varig: -1100 -3500 -6000 -6000",
                        "kontrol [varig_service_total]: Varige ændringer, service er ikke som i Tabel 1 (2019)",
                        "kontrol [samlet_varig_service]: områderne er tilsammen ikke som rækkerne"),
                edit(
                        TF03,
                        "a hidden column filled that has no year",
                        hand -> hand.amount(hand.line(PERMANENT, "Færre udgifter til misbrug"), 9, -50),
                        "samlet_varig: -1100 -3500 -6000 -6000",
                        "kontrol: Der står beløb i en kolonne uden årstal"),
                edit(
                        TV01B,
                        "a row at the end of a group",
                        hand -> {
                            int row = hand.line(PERMANENT, "Del 3");
                            hand.insertLine(row, "Ny", "Service", 0, -50, -50, -50, -50);
                            hand.committee(row, "Socialudvalget");
                        },
                        "samlet_varig: 0 -12850 -12850 -12850 -12850",
                        "varig_service_total: 0 -12850 -12850 -12850 -12850",
                        "fordeling_varig_service_total: 0 -12850 -12850 -12850 -12850",
                        "bevilling_beløb: 0 -12850 -12850 -12850 -12850",
                        "kontrol [fordeling_varig_service_total]: beløb står ikke på et af udvalgene"));
    }

    private static Edit edit(String file, String what, Consumer<Colleague> hand, String... comes) {
        return new Edit(file, what, hand, List.of(comes));
    }
}
