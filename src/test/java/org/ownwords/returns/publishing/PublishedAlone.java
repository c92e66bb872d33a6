package org.ownwords.returns.publishing;

import java.util.Optional;
import org.ownwords.disclosure.PublishedYear;
import org.ownwords.disclosure.PublishedYears;
import org.ownwords.returns.cells.SacReturn;

/// What is published of a return where nothing else is published of the year.
public final class PublishedAlone {

    private PublishedAlone() {}

    public static PublishedReturn of(SacReturn sac) {
        return PublishedReturn.of(
                sac.council(),
                sac.year(),
                sac.template(),
                new PublishedYear(Optional.of(sac.year().last()), PublishedYears.shown(LocallyPublishable.drawn(sac))));
    }
}
