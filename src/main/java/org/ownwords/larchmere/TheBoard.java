package org.ownwords.larchmere;

import java.time.LocalDate;
import org.ownwords.boardwork.BoardWork;
import org.ownwords.workforce.Workforce;
import org.springframework.stereotype.Component;

/// What Larchmere's Board has in its own record, beside the cases.
@Component
class TheBoard {

    private final BoardWork boardWork;
    private final Workforce workforce;
    private final PartnersLookBack partners;

    TheBoard(BoardWork boardWork, Workforce workforce, PartnersLookBack partners) {
        this.boardWork = boardWork;
        this.workforce = workforce;
        this.partners = partners;
    }

    void record(LocalDate today) {
        new TheBoardsYear(boardWork, today).record();
        new LearningTogether(workforce, today).record();
        partners.record(new Diary(today));
    }
}
