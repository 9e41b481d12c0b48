/**
 * How the window writes and reads figures, dates and words of choice, in the language that is spoken: {@code 1.300,5} or
 * {@code 1,300.5}. Danish is that of {@code danish}, and what is printed or kept asks there, not here.
 *
 * <p>Uses {@code danish}, {@code economy}, {@code proposal} and {@code language}. Start at {@link dk.forslagsark.spoken.SpokenNumber}.
 */
package dk.forslagsark.spoken;
