package dk.forslagsark.catalogue;

import java.util.Optional;

/**
 * What is in the folder and not in the figures of the catalogue.
 *
 * @param file what its file is called, with the folders below the one that is looked at; empty where it is of no one file
 * @param number the proposal's number, or what its file is called
 * @param reason why it is not counted and what to do, in Danish
 */
public record Apart(Optional<String> file, String number, String reason) {}
