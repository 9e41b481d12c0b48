package dk.forslagsark.document;

/** The keys of the columns of Table 1. A year column is known by its year. */
public final class Column {
    public static final String LABEL = "label";
    public static final String AREA = "area";

    private Column() {}

    public static String year(int year) {
        return Integer.toString(year);
    }

    public static boolean isYear(String column) {
        return !column.isEmpty() && column.chars().allMatch(Character::isDigit);
    }
}
