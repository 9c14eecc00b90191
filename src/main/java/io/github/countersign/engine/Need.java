package io.github.countersign.engine;

import java.util.List;

/**
 * A pattern that must have a fact before a rule can fire. Each is one object, however many rules share it.
 *
 * @param type name of the class whose facts it takes
 * @param tests names of the classes of its tests on one fact alone
 */
record Need(String type, List<String> tests) {}
