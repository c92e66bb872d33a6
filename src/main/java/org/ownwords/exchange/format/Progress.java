package org.ownwords.exchange.format;

/// Is told how far the bringing in or taking out of records has come.
public interface Progress {

    /// Ignores it.
    Progress QUIETLY = new Progress() {
        @Override
        public void read(String file, long rows) {}

        @Override
        public void added(int steps, int of) {}
    };

    /// This many rows of a file have been read.
    void read(String file, long rows);

    /// This many steps of bringing in what is new are done. It is 0 at the start, when all that was read has
    /// been checked.
    void added(int steps, int of);

    /// Other records are being brought in or taken out, and this waits until that has ended.
    default void waits() {}
}
