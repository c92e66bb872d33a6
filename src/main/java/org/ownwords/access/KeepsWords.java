package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;

/// Keeps what was sent in a form that failed, for the person who typed it.
public interface KeepsWords {

    /// Whether it is kept now, and will be there when they open the form again.
    boolean keep(HttpServletRequest request);
}
