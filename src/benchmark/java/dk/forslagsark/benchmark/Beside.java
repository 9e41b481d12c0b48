package dk.forslagsark.benchmark;

/**
 * What something is measured beside.
 *
 * @param what what it is
 * @param value how much it takes, in the unit of the measure
 */
public record Beside(String what, double value) {}
