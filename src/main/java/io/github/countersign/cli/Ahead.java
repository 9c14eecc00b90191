package io.github.countersign.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work done ahead on a thread of its own, so that a program that runs once need not do one thing after the other. */
final class Ahead<T> {

    private final FutureTask<T> task;

    private Ahead(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Ahead<T> of(Callable<T> work) {
        return new Ahead<>(new FutureTask<>(work));
    }

    /** Begins; the program does not wait for it at its end. */
    void start() {
        Thread thread = new Thread(task, "ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the result, or throws what the work threw. */
    T result() throws IOException {
        try {
            return task.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException(failed.getCause());
        }
    }
}
