package dev.obsc.cli;

/**
 * A manifest ready to be written.
 *
 * @param path below the output directory
 */
record ExportedFile(String path, String content) {}
