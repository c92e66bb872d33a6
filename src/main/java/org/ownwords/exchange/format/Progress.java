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

    /// So many rows of a file have been read.
    void read(String file, long rows);

    /// So many steps of bringing in what is new are done: none as it begins, which is when all that was read has
    /// been looked through.
    void added(int steps, int of);

    /// Other records are being brought in or taken out, and this waits until that has ended.
    default void waits() {}
}
