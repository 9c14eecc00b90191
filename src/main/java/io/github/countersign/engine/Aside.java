package io.github.countersign.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;

/** Work that goes on beside the caller's own, on a thread that ends with it. */
final class Aside<T> {

    private final FutureTask<T> task;
    private final Thread thread;

    private Aside(Supplier<T> work) {
        task = new FutureTask<>(work::get);
        thread = new Thread(task, "countersign");
        thread.setDaemon(true);
    }

    static <T> Aside<T> start(Supplier<T> work) {
        Aside<T> aside = new Aside<>(work);
        aside.thread.start();
        return aside;
    }

    /** Work on each thing on a thread of its own, with the results in their order: worth it where each takes long. */
    static <S, T> List<T> each(List<S> things, Function<S, T> work) {
        List<Aside<T>> asides = new ArrayList<>();
        try {
            things.forEach(thing -> asides.add(start(() -> work.apply(thing))));
            return asides.stream().map(Aside::result).toList();
        } finally {
            asides.forEach(Aside::stop);
        }
    }

    /** Waits for the result, or throws what the work threw. An interrupt of the caller interrupts the work as well. */
    T result() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException stop) {
                    interrupted = true;
                    stop();
                }
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException(failed.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Interrupts the work. */
    void stop() {
        thread.interrupt();
    }
}
