package org.ownwords.arrangement;

import java.util.Collection;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is known about one person, from their cases.
@Service
@Transactional(readOnly = true)
class Standings {

    private final MakerStore makers;
    private final WishStore wishes;
    private final DeprivationStore deprivations;

    Standings(MakerStore makers, WishStore wishes, DeprivationStore deprivations) {
        this.makers = makers;
        this.wishes = wishes;
        this.deprivations = deprivations;
    }

    /// Of these cases, in three queries.
    Standing of(Collection<CaseId> cases) {
        return new Standing(makers.on(cases), wishes.on(cases), deprivations.shown(cases));
    }
}
