package org.ownwords.feedback;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen about a page of the person's own.
sealed interface OwnPageFact extends CaseFact {

    record OwnLinkMade(CaseId caseId, UUID link, By recorded) implements OwnPageFact {
        @Override
        public Row row() {
            return new Row("own_page_link", link);
        }
    }

    record OwnPageOpened(CaseId caseId, UUID opened, By recorded) implements OwnPageFact {
        @Override
        public Row row() {
            return new Row("own_page_opened", opened);
        }
    }

    record OwnPageEnded(CaseId caseId, UUID ended, By recorded) implements OwnPageFact {
        @Override
        public Row row() {
            return new Row("own_page_ended", ended);
        }
    }

    record SaidOnOwnPage(CaseId caseId, UUID said, By recorded) implements OwnPageFact {
        @Override
        public Row row() {
            return new Row("own_page_said", said);
        }
    }

    record OwnPictureSent(CaseId caseId, UUID picture, By recorded) implements OwnPageFact {
        @Override
        public Row row() {
            return new Row("own_page_picture", picture);
        }
    }

    record OwnPageAnswered(CaseId caseId, UUID answer, By recorded) implements OwnPageFact {
        @Override
        public Row row() {
            return new Row("own_page_answer", answer);
        }
    }
}
