package org.ownwords.leaflet;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.page.Option;

/// What the form that gives information offers.
///
/// @param versions of leaflets
/// @param packs    that tick several; none where an entry is put right
/// @param names    of whoever may have given it
/// @param giver    whoever fills it in
record Choosing(List<Option> versions, List<Pack> packs, List<String> names, String giver, LocalDate today) {

    Choosing {
        versions = List.copyOf(versions);
        packs = List.copyOf(packs);
        names = List.copyOf(names);
    }
}
