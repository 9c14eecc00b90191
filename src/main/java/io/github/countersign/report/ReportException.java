package io.github.countersign.report;

/** A report cannot be made: its templates are broken, or it would be too long. The message says which and what to do. */
public final class ReportException extends RuntimeException {

    /** A failure that has no other exception behind it. */
    ReportException(String what) {
        super(what);
    }

    /** A failure with the exception that shows where. */
    ReportException(String what, Throwable cause) {
        super(what, cause);
    }
}
