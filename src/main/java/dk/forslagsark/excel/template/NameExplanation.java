package dk.forslagsark.excel.template;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.TableWords.Part;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a name of a template is for, in Danish, for whoever makes one. */
final class NameExplanation {
    private static final Map<String, String> SINGLE = single();

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("tekst", "rækkens tekst"),
            Map.entry("beløb", "årenes beløb, én celle for hvert år"),
            Map.entry("total", "summen år for år; står et andet sted end rækkerne"),
            Map.entry("gruppe", "overskriften over en gruppe, i rækken lige over rækkerne"),
            Map.entry("pulje", "X, hvor innovationspuljen betaler"),
            Map.entry("i_alt", "summen over alle år"),
            Map.entry("total_i_alt", "summen over alle år og rækker"),
            Map.entry("udvalg", "udvalget"),
            Map.entry("art", "besparelse, omkostninger eller investering"),
            Map.entry("nøgle", "fordelingsnøglen i hele procent"),
            Map.entry("andel", "andelen i procent"),
            Map.entry(TemplateTables.ROW_SUM, "summen over alle år, som siger, om rækken er en besparelse"),
            Map.entry(TemplateTable.REST, "hvad summen rummer ud over rækkerne, når der er rettet i projektmappen"),
            Map.entry(TemplateTable.REST_SHARE, "andelen af det"),
            Map.entry("årstal", "årene, hvor tabellen har andre end Tabel 1"));

    private NameExplanation() {}

    /** Empty for a name the program does not know. */
    static Optional<String> of(String name) {
        return Optional.ofNullable(SINGLE.get(name))
                .or(() -> ofTable(name))
                .or(() -> ofRows(name))
                .map(what -> name + ": " + what + ".");
    }

    private static Optional<String> ofTable(String name) {
        return TemplateTables.all().stream()
                .filter(table -> table.names().anyMatch(name::equals) && name.startsWith(table.prefix() + "_"))
                .findFirst()
                .map(table -> {
                    String ending = name.substring(table.prefix().length() + 1);
                    String repeated = table.modelRow().anyMatch(name::equals)
                            ? ". Rækken gentages for hver række i tabellen"
                            : "";
                    return ENDINGS.getOrDefault(ending, ending.replace('_', ' ')) + " i tabellen " + table.prefix()
                            + repeated;
                });
    }

    private static Optional<String> ofRows(String name) {
        if (name.startsWith(TemplateNames.BLOCK)) {
            return Optional.of("rækker, der skjules, når der ikke er noget at skrive i dem, og som holdes på én side");
        }
        if (TemplateNames.isEmptiness(name)) {
            return Optional.of("vises kun, når alle rækker i " + TemplateNames.partOfEmptiness(name) + " er skjult");
        }
        if (TemplateNames.isHeading(name)) {
            return Optional.of("skjules, når alle rækker i " + TemplateNames.partOfHeading(name) + " er skjult");
        }
        Optional<String> cells = TemplateNames.cellsOfColumn(name);
        if (cells.isPresent()) {
            return cells.map(
                    of -> "kolonnen fra hoved til sum; uden tekst, farve og linjer, når der intet står i " + of);
        }
        return TemplateNames.isOfEmptiness(name)
                ? Optional.of("rækkerne i dette afsnit, for den række, der siger, at der intet er")
                : Optional.empty();
    }

    private static Map<String, String> single() {
        Map<String, String> all = new HashMap<>();
        Stream.of(FieldName.OfText.values()).forEach(field -> all.put(field.written(), "her skrives forslagets værdi"));
        Stream.of(FieldName.OfFigure.values()).forEach(field -> all.put(field.written(), "et tal fra forslaget"));
        SectionNames.names()
                .forEach(name -> all.put(name, "afsnittets tekst. Rækken gentages for hvert stykke af den"));
        TemplateNames.yearRows().forEach(name -> all.put(name, "en sum for hvert år, som formel eller som tal"));
        all.put(TemplateNames.YEARS, "årene, én celle for hvert; de kolonner, der ikke bruges, skjules");
        all.put(TemplateNames.PAYBACK_SERVICE, "tilbagebetalingstid for serviceområdet, i år");
        all.put(TemplateNames.PAYBACK_TOTAL, "tilbagebetalingstid for totaløkonomien, i år");
        all.put(TemplateNames.AFFECTED, "afkrydsningsfelter: celler, der begynder med ☐ og navnet på en forvaltning");
        all.put(TemplateNames.OTHERS_AFFECTED, "berørte forvaltninger, der ikke har et felt");
        all.put(TemplateNames.CONTROL, "hvad kontrollen siger; tom, så længe alt stemmer");
        all.put(TemplateNames.SERVICE_AREAS, "de styringsområder, der tæller som service, ét i hver række");
        all.put(
                TemplateNames.COUNTS_AS_SERVICE,
                "en formel, der siger, om rækkens styringsområde tæller som service. Rækken gentages for hver række i Tabel 1");
        for (Block block : Block.values()) {
            all.put(TemplateNames.committee(block), "rækkens udvalg; kan stå uden for det, der udskrives");
            all.put(
                    TemplateNames.home(block),
                    "det område, i hvis tabel rækken står; kan stå uden for det, der udskrives");
            all.put(
                    TemplateNames.details(block),
                    "1 ud for en række med detaljer; kan stå uden for det, der udskrives");
            String repeated = ". Rækken gentages for hver række i Tabel 1";
            all.put(TemplateNames.label(block), "rækkens tekst" + repeated);
            all.put(TemplateNames.area(block), "rækkens styringsområde" + repeated);
            all.put(TemplateNames.amounts(block), "årenes beløb" + repeated);
            all.put(TemplateNames.group(block), "overskriften over en gruppe, i rækken lige over rækkerne");
        }
        FreeTableNames.ofAll().forEach(names -> {
            all.put(names.leadIn(), "teksten over en fri tabel i afsnittet");
            all.put(names.title(), "en fri tabels overskrift; titlen sættes efter cellens egen tekst");
            all.put(names.head(), "en fri tabels kolonneoverskrifter; cellerne deles mellem kolonnerne");
            all.put(names.cells(), "en række i en fri tabel; cellerne deles mellem kolonnerne");
            all.put(names.note(), "noten under en fri tabel");
        });
        TableTextNames.rows(TableTextNames::any).forEach((name, text) -> all.put(name, explained(text.part())));
        TableTextNames.headings(TableTextNames::any).forEach((name, text) -> all.put(name, explained(text.part())));
        all.put(
                TableTextNames.title(TableTextNames.TABLE_1),
                "hvad ejeren kalder den korte Tabel 1, ellers de områder, den har rækker for; det, der står før og i {nr}, bliver");
        return all;
    }

    private static String explained(Part part) {
        return switch (part) {
            case LEAD_IN -> "teksten over tabellen; rækken skjules, når der ingen er, og gentages for en lang";
            case NOTE -> "noten under tabellen; rækken skjules, når der ingen er, og gentages for en lang";
            case BEFORE ->
                "hvad der var før, for eksempel Budget 2017; cellens egen tekst bliver, når intet er skrevet";
            case AFTER ->
                "hvad der kommer efter, for eksempel Budget 2018; cellens egen tekst bliver, når intet er skrevet";
            case NAME -> "hvad ejeren kalder området; cellens egen tekst bliver, når intet er skrevet";
            case TITLE ->
                "hvad ejeren kalder tabellen; det, der står før og i {nr}, bliver, og cellens egen tekst, når intet er skrevet";
            case TOTAL -> "hvad ejeren kalder tabellens total; cellens egen tekst bliver, når intet er skrevet";
        };
    }
}
