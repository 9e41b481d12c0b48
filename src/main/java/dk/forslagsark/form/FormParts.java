package dk.forslagsark.form;

import dk.forslagsark.form.Content.Table;
import dk.forslagsark.form.Content.Text;
import dk.forslagsark.proposal.Section;
import java.util.List;

/** The parts of each form, as printed. */
final class FormParts {
    private static final String TOTALS = "Forslagets samlede økonomiske konsekvenser";
    private static final String BACKGROUND = "Baggrund og formål";
    private static final String CONTENT = "Forslagets indhold";
    private static final String ECONOMY = "Økonomi";
    private static final String IMPLEMENTATION = "Implementering af forslaget";
    private static final String PARTNERS = "Inddragelse af samarbejdspartnere";
    private static final String EFFECT = "Forslagets effekt";
    private static final String FOLLOW_UP = "Opfølgning";
    private static final String RISK = "Risikovurdering";

    static final List<FormPart> SMART_INVESTMENTS_2017 = List.of(
            part("1.", TOTALS, Table.TOTALS),
            part("2.", BACKGROUND, text(Section.BACKGROUND)),
            part("3.", CONTENT, text(Section.CONTENT)),
            economy("4."),
            part("5.", IMPLEMENTATION, text(Section.IMPLEMENTATION)),
            part("6.", "Inddragelse af medarbejdere, virksomheder og borgere", text(Section.INVOLVEMENT)),
            part("7.", EFFECT, text(Section.EFFECT)),
            followUp("8."),
            risk("9."));

    static final List<FormPart> REPRIORITISATION_2018 = List.of(
            part("", TOTALS, Table.TOTALS),
            part("", BACKGROUND, text(Section.BACKGROUND)),
            part("", CONTENT, text(Section.CONTENT)),
            economy(""),
            part("", "Fordeling på udvalg", text(Section.COMMITTEES)).leftOutEmpty(),
            part("", IMPLEMENTATION, text(Section.IMPLEMENTATION)),
            part("", PARTNERS, text(Section.INVOLVEMENT)).leftOutEmpty(),
            part("", EFFECT, text(Section.EFFECT)).leftOutEmpty(),
            followUp(""),
            risk(""),
            part("", "Teknisk bilag", Table.COMMITTEES).leftOutEmpty());

    static final List<FormPart> INVESTMENT_2020 = List.of(
            part("1.1", TOTALS, Table.TOTALS),
            part("1.2", BACKGROUND, text(Section.BACKGROUND)),
            part("1.3", CONTENT, text(Section.CONTENT)),
            economy("1.4"),
            part("1.5", "Fordeling på udvalg", text(Section.COMMITTEES), Table.COMMITTEES),
            part("1.6", IMPLEMENTATION, text(Section.IMPLEMENTATION), Table.SCHEDULE),
            part("1.7", PARTNERS, text(Section.INVOLVEMENT)),
            part("1.8", EFFECT, text(Section.EFFECT)),
            followUp("1.9"),
            risk("1.10"),
            part("1.11", "Hvem er hørt?", Table.CONSULTATIONS, text(Section.CONSULTATION)));

    static final List<FormPart> RECOMMENDATION_2018 = List.of(
            part("", "Problemstilling", text(Section.PROBLEM)),
            part("", "Løsning", text(Section.CONTENT)),
            part("", ECONOMY, text(Section.ECONOMY), Table.AREA_TOTALS),
            part("", "Bevillingsmæssig effekt på udvalg", text(Section.COMMITTEES), Table.COMMITTEE_EFFECT),
            part("", "Videre proces", text(Section.NEXT_STEPS)));

    private FormParts() {}

    private static FormPart economy(String number) {
        return part(
                number,
                ECONOMY,
                text(Section.ECONOMY),
                Table.PERMANENT,
                Table.INVESTMENTS,
                Table.UNIT_PRICES,
                Table.STAFFING,
                Table.BUDGETS);
    }

    private static FormPart followUp(String number) {
        return part(number, FOLLOW_UP, text(Section.FOLLOW_UP), Table.SUCCESS_CRITERIA);
    }

    private static FormPart risk(String number) {
        return part(number, RISK, Table.RISK_LEVEL, text(Section.RISK), Table.PART_RISKS);
    }

    private static FormPart part(String number, String heading, Content... contents) {
        return new FormPart(number, heading, List.of(contents));
    }

    private static Text text(Section section) {
        return new Text(section);
    }
}
