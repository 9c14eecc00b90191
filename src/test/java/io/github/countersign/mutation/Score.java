package io.github.countersign.mutation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of a control's mutants.
 *
 * @param control id of the control
 * @param killed how many made a scenario fail
 * @param survivors those that no scenario noticed
 * @param hints where a mutant that no scenario noticed would have been, by its name: the line of the scenario, and what else
 *     it might expect of which subject
 * @param uncompilable those that are no rule files
 */
record Score(
        String control,
        int killed,
        List<String> survivors,
        Map<String, Set<String>> hints,
        List<String> uncompilable) {}
