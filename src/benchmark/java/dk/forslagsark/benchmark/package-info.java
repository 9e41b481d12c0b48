/**
 * How long the program takes and how much memory, each beside something everybody knows, in one run with both sides in turn:
 * {@code mvn -Pbenchmark verify}. Judges nothing and is no part of the tests.
 *
 * <p>A {@link dk.forslagsark.benchmark.Row} measures, {@link dk.forslagsark.benchmark.ResultPage} writes. Start at
 * {@link dk.forslagsark.benchmark.Benchmarks}, which lists all rows.
 */
package dk.forslagsark.benchmark;
