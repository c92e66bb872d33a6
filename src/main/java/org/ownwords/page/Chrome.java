package org.ownwords.page;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What surrounds every page: whose it is, who is signed in, where they can go.
///
/// @param council       the council's own name
/// @param signedIn      the person signed in, or null
/// @param csrf          the token that every form sends back
/// @param path          the path of the page asked for
/// @param recorded      the row that they recorded a moment ago and came from to this page, or null
/// @param demonstration whether everything on the page is made up
public record Chrome(
        String council,
        @Nullable SignedIn signedIn,
        @Nullable String csrf,
        String path,
        @Nullable UUID recorded,
        boolean demonstration) {

    private static final String FINDING = "/people";

    /// The person signed in.
    ///
    /// @param identity which a form sends back with what they typed
    /// @param places   where they can go from the top of the page
    public record SignedIn(String identity, String name, List<Place> places) {}

    public record Place(String words, String path) {}

    /// The same, after a row was recorded.
    public Chrome recorded(UUID row) {
        return new Chrome(council, signedIn, csrf, path, row, demonstration);
    }

    /// The identity that a form sends back, or null.
    public @Nullable String typist() {
        return signedIn == null ? null : signedIn.identity();
    }

    /// Whether a person can be found from the top of this page: by whoever may, but for the
    /// page that does only that.
    public boolean findsPeople() {
        return !path.equals(FINDING)
                && places().stream().anyMatch(place -> place.path().equals(FINDING));
    }

    public List<Place> places() {
        return signedIn == null ? List.of() : signedIn.places();
    }
}
