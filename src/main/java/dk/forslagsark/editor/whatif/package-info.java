/**
 * What if it does not go as written: a pane below the page in which savings, their year, costs and rate are moved, with what comes of it
 * beside what is written.
 *
 * <p>It changes no amount; what is kept in the file is a scenario, by an edit like any other. What comes of it is computed in the background.
 * Start at {@link dk.forslagsark.editor.whatif.WhatIfPane}.
 */
package dk.forslagsark.editor.whatif;
