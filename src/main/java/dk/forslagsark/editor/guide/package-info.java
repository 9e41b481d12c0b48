/**
 * The guide in a window of its own, beside the work.
 *
 * <p>It is written in Markdown in {@code src/docs/vejledning}, the English one in {@code en} within, lies in the jar as it is there, and has no other source: {@link
 * dk.forslagsark.editor.guide.GuideReader} makes a {@link dk.forslagsark.editor.guide.Guide} of it, and {@link
 * dk.forslagsark.editor.guide.GuidePane} shows that. The keys of the window it is asked for from are its last chapter.
 */
package dk.forslagsark.editor.guide;
