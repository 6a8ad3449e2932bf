package dev.obsc.engine;

import dev.obsc.json.Json;

/**
 * What a successful evaluation gives: the finished value, with fields sorted as the engine sorts,
 * and where its parts came from.
 */
public record Evaluation(Json value, Provenance provenance) {}
