package io.github.countersign.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;

/** Takes a page, and stops a template that never ends: at its limit, and when the thread is interrupted. */
final class BoundedWriter extends Writer {

    private static final int MOST_CHARACTERS = 256 * 1024 * 1024;

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted while a page was written");
        }
        if (text.length() + (long) length > MOST_CHARACTERS) {
            throw new IOException("the page grows beyond " + MOST_CHARACTERS + " characters");
        }
        text.append(characters, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
