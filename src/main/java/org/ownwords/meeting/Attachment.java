package org.ownwords.meeting;

/// A picture, a recording or a paper of a meeting.
///
/// @param what   what it is, in a line
/// @param theirs whether the person made it or brought it
record Attachment(String what, boolean theirs) {

    public Attachment {
        if (what.isBlank()) {
            throw new IllegalArgumentException("A file says what it is");
        }
    }
}
