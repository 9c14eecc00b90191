package io.github.countersign.sources.live;

import java.time.Duration;

/** Waits between two attempts; tests wait by not waiting. */
@FunctionalInterface
public interface Pause {

    /** Waits in earnest. */
    Pause REAL = length -> Thread.sleep(length.toMillis());

    /** Waits. */
    void await(Duration length) throws InterruptedException;
}
