package dev.obsc.json;

/** A finished JSON value. Objects keep the order in which their fields were put. */
public sealed interface Json
    permits JsonNull, JsonBoolean, JsonNumber, JsonString, JsonArray, JsonObject {}
