package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Asked at each request whether whoever is signed in still may be.
public interface StillSignedIn {

    /// Whether they may go on.
    boolean is(HttpServletRequest request, HttpServletResponse response, String authority, ActorId id);
}
