package io.github.countersign.mutation;

import java.util.List;

/**
 * What became of a control's mutants.
 *
 * @param control id of the control
 * @param killed how many made a scenario fail
 * @param survivors those that no scenario noticed
 * @param uncompilable those that are no rule files
 */
record Score(String control, int killed, List<String> survivors, List<String> uncompilable) {}
