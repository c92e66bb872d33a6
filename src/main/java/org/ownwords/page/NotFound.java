package org.ownwords.page;

/// There is nothing here for this person: it does not exist, or it is not theirs to see. The page does not
/// say which.
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("Not found, or not theirs to see", null, false, false);
    }
}
