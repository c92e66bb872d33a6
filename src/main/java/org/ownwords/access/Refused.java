package org.ownwords.access;

/// This page is not for this person's role.
final class Refused extends RuntimeException {

    public Refused() {
        super("Not for this role", null, false, false);
    }
}
