package org.ownwords.exchange.carrying;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.ownwords.exchange.runs.LeftStore;

/// Writes what a run leaves into the database, each piece as it is full.
final class Pieces extends OutputStream {

    private final LeftStore store;
    private final String authority;
    private final UUID run;
    private int number;

    Pieces(LeftStore store, String authority, UUID run) {
        this.store = store;
        this.authority = authority;
        this.run = run;
    }

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        store.add(authority, run, number++, Arrays.copyOfRange(bytes, from, from + length));
    }
}
