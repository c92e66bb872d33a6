package org.ownwords.interchange;

/// Is told how far the making of a year has come: every ten thousand concerns, and at the end.
@FunctionalInterface
public interface Progress {

    void at(long done, long of);
}
