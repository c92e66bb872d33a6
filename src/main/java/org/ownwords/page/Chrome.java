package org.ownwords.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What surrounds every page: whose it is, who is signed in, where they can go.
///
/// @param council       the council's own name
/// @param typist        the identity of the person signed in, which a form sends back with what they typed,
///                      or null
/// @param signedInAs    their name, or null
/// @param csrf          the token that every form sends back
/// @param path          the path of the page asked for
/// @param places        where this person can go from the top of the page
/// @param demonstration whether everything on the page is made up
public record Chrome(
        String council,
        @Nullable String typist,
        @Nullable String signedInAs,
        @Nullable String csrf,
        String path,
        List<Place> places,
        boolean demonstration) {

    public record Place(String words, String path) {}
}
