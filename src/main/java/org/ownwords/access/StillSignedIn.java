package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Asked at each request whether whoever is signed in still may be.
public interface StillSignedIn {

    /// Whether they may go on.
    ///
    /// @param elsewhere whether they proved who they are at a provider, and not here
    boolean is(HttpServletRequest request, HttpServletResponse response, ActorId id, boolean elsewhere);
}
