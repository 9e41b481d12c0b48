package dk.forslagsark.excel;

/**
 * What a rule has found, as a line of a report.
 *
 * @param file the file it is in
 * @param rule the id of the rule
 * @param severity how bad it is, in words
 * @param where where in the proposal, in words
 * @param message what is wrong
 */
public record ReportLine(String file, String rule, String severity, String where, String message) {}
