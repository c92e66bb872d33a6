package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;

/// A page that takes a file from somebody who is not signed in, and holds something that opens it. Whether it does is
/// asked before any of the file is read.
public interface TakesFileFromOutside {

    /// Whether what was sent may be read: it was sent to this page, by whoever has it open.
    boolean takes(HttpServletRequest request);

    /// The most it takes, in bytes.
    long most();

    /// What is added to the address for the page that says that they sent more.
    String tooLarge();
}
