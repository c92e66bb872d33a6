package org.ownwords.quality;

/// How far a draw has come.
///
/// @param drawn how many cases were drawn
/// @param read  how many of them everybody has read who is to
record Progress(int drawn, int read) {

    static final Progress NONE = new Progress(0, 0);

    boolean isDone() {
        return drawn > 0 && drawn == read;
    }

    String words() {
        return "%d of %d read".formatted(read, drawn);
    }
}
