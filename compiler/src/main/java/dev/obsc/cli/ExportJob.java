package dev.obsc.cli;

import dev.obsc.tanka.Environment;

/**
 * One environment to export.
 *
 * @param main path of its main file, or what the user called it by
 * @param environment without resources
 */
record ExportJob(String main, Environment environment) {}
