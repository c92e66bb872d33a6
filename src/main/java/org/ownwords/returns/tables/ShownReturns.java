package org.ownwords.returns.tables;

import org.ownwords.access.Audience;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.ownwords.returns.cells.SacReturns;
import org.ownwords.returns.publishing.PublishedReturns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// The returns as the person who asks may see them.
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class ShownReturns {

    private final SacReturns returns;
    private final PublishedReturns published;

    ShownReturns(SacReturns returns, PublishedReturns published) {
        this.returns = returns;
        this.published = published;
    }

    /// What the person who asks may see of the return of a year that has begun.
    ///
    /// @throws NotFound if there is none
    Shown in(String year, By by) {
        return switch (Audience.of(by.practitioner().role())) {
            case OPENS_CASES -> Shown.exact(returns.in(year, by));
            case EVERYBODY -> Shown.published(published.in(year, by));
        };
    }

    /// The same of the year before, with nothing in it where there was no collection.
    Shown before(Shown shown, By by) {
        return shown.exact()
                ? Shown.exact(returns.before(shown.sac()))
                : Shown.published(published.before(shown.sac(), by.today()));
    }
}
