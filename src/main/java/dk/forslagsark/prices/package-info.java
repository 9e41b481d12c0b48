/**
 * What an amount at the prices and wages of one year is at those of another: yearly rates, and the factor they make together.
 *
 * <p>Uses {@code danish}. Start at {@link dk.forslagsark.prices.PriceFactor}.
 */
package dk.forslagsark.prices;
