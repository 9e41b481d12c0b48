/**
 * What each of the four published forms asks for, in which order and under which headings: pure data, nothing computed.
 *
 * <p>Uses {@code proposal} only. Start at {@link dk.forslagsark.form.Form}.
 */
package dk.forslagsark.form;
