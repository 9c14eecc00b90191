package io.github.countersign.cli;

import java.io.PrintWriter;

/** Says on standard error what takes so long, once it has taken two seconds on a terminal. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 2000;

    private final PrintWriter err;
    private final Thread teller;
    private volatile String doing = "";

    private Progress(PrintWriter err, boolean silent) {
        this.err = err;
        this.teller = new Thread(this::tell, "progress");
        teller.setDaemon(true);
        if (!silent && Console.terminal("stderr")) {
            teller.start();
        }
    }

    static Progress start(PrintWriter err, boolean silent) {
        return new Progress(err, silent);
    }

    void now(String what) {
        doing = what;
    }

    private void tell() {
        String told = "";
        try {
            while (true) {
                Thread.sleep(PATIENCE_MILLIS);
                if (!told.equals(doing)) {
                    told = doing;
                    err.println("... " + told);
                }
            }
        } catch (InterruptedException finished) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        teller.interrupt();
    }
}
