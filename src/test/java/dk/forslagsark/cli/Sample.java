package dk.forslagsark.cli;

/** Small proposals of two years, 2020 and 2021. */
final class Sample {
    /** Two rows of posts, the second without a label and with an expression that comes to nothing. */
    static final String STAFFING = """
            "staffing": [{"label": "Lærere", "before": 28, "after": 25.75}, {"expressions": {"after": "=ukendt*2"}}]""";

    private Sample() {}

    /** The file of a proposal with one permanent change and one implementation cost, their amounts as JSON objects. */
    static String file(String title, String permanent, String implementation) {
        return withLines(title, line("Besparelse", permanent), line("Anskaffelse", implementation));
    }

    static String withLines(String title, String permanentLines, String implementationLines) {
        return """
                {"format": "forslagsark", "version": 1, "number": "P1", "title": "%s",
                 "priceLevel": 2020, "firstYear": 2020, "lastYear": 2021,
                 "permanentChanges": [%s],
                 "implementationCosts": [%s]}
                """.formatted(title, permanentLines, implementationLines);
    }

    /** The file of a proposal of the form of 2020 with those members besides. */
    static String withMore(String permanentLines, String implementationLines, String more) {
        return withLines("Prøve", permanentLines, implementationLines)
                .replaceFirst("\\}\\s*$", ", \"type\": \"Investeringsforslag\", " + more + "}");
    }

    static String line(String label, String amounts) {
        return "{\"label\": \"%s\", \"area\": \"Service\", \"amounts\": %s}".formatted(label, amounts);
    }

    /** A line with an expression in 2020, and the amount that its file says it comes to. */
    static String expression(String label, String expression, String amount) {
        return "{\"label\": \"%s\", \"area\": \"Service\", \"amounts\": {\"2020\": %s}, \"expressions\": {\"2020\": \"%s\"}}"
                .formatted(label, amount, expression);
    }

    /** A line with a text in 2020 that could not be read as an amount. */
    static String unread(String label, String text) {
        return "{\"label\": \"%s\", \"area\": \"Service\", \"unread\": {\"2020\": \"%s\"}}".formatted(label, text);
    }
}
