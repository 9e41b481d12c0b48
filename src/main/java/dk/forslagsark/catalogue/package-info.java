/**
 * Many proposals at once: what a committee finds per target group (the catalogue), and what has come, gone and changed from one
 * folder to another.
 *
 * <p>Pure: it is given the proposals and never reads a file, and knows nothing but the rooms below it. Every figure carries the
 * rows of Table 1 that it adds up. Start at {@link dk.forslagsark.catalogue.Overview}.
 */
package dk.forslagsark.catalogue;
