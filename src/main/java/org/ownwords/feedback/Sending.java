package org.ownwords.feedback;

/// What became of sending what was heard.
enum Sending {
    /// It is recorded; sent twice, once.
    SENT,

    /// Something else was sent of it since the page was opened.
    CHANGED_SINCE
}
