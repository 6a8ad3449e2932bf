package dev.obsc.json;

/** A JSON string; lone surrogates may occur and are replaced when the text is encoded. */
public record JsonString(String value) implements Json {}
