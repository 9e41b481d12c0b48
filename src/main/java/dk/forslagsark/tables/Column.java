package dk.forslagsark.tables;

import java.util.List;

/** The keys of the columns of Table 1. A year column is known by its year. */
public final class Column {
    public static final String LABEL = "label";
    public static final String AREA = "area";
    public static final String COMMITTEE = "committee";
    public static final String TARGET_GROUP = "targetGroup";
    public static final String INNOVATION_POOL = "innovationPool";
    public static final String COMMENT = "comment";
    /** Those behind the years, which a sheet may leave out. */
    public static final List<String> FIELDS = List.of(COMMITTEE, TARGET_GROUP, INNOVATION_POOL, COMMENT);

    private Column() {}

    /** The heading of one of {@link #FIELDS}. */
    public static String title(String field) {
        return switch (field) {
            case COMMITTEE -> "Udvalg";
            case TARGET_GROUP -> "Målgruppe";
            case INNOVATION_POOL -> "Innovationspulje";
            case COMMENT -> "Kommentar";
            default -> throw new IllegalArgumentException("no field of a row: " + field);
        };
    }

    public static String year(int year) {
        return Integer.toString(year);
    }

    public static boolean isYear(String column) {
        return !column.isEmpty() && column.chars().allMatch(Character::isDigit);
    }
}
