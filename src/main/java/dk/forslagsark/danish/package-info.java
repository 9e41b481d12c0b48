/**
 * How Danes write figures, {@code 1.300,5} out and much else in; and the words of the form that several rooms use.
 *
 * <p>Uses {@code economy} and {@code proposal}. Start at {@link dk.forslagsark.danish.DanishAmount}.
 */
package dk.forslagsark.danish;
