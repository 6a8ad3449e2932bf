package dev.obsc.engine;

/**
 * A file that an import resolved to.
 *
 * @param location the name that messages and {@code std.thisFile} use; equal locations mean the
 *     same file
 * @param content the file's bytes; not copied, since imports can be large, so not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Imported(String location, byte[] content) {}
