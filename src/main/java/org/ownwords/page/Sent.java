package org.ownwords.page;

import jakarta.servlet.http.HttpServletRequest;

/// What a form sent, as everything that handles its request reads it.
public final class Sent {

    private static final String ATTRIBUTE = Sent.class.getName();

    private Sent() {}

    public static Typed in(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Typed typed ? typed : Typed.from(request.getParameterMap());
    }

    /// From here on it is read with another id.
    public static void put(HttpServletRequest request, Typed typed) {
        request.setAttribute(ATTRIBUTE, typed);
    }
}
