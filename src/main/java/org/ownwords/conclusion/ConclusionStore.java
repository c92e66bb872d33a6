package org.ownwords.conclusion;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.CONCLUSION_NOW;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.ownwords.casework.Recording;
import org.ownwords.conclusion.HowItWasDone.Involved;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.LackedCapacity;
import org.ownwords.vocabulary.SupportedBy;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.records.ConclusionNowRecord;

@Repository
class ConclusionStore {

    private static final Field<List<OutcomeResult>> OUTCOMES =
            ResultsStore.of(CONCLUSION_NOW.AUTHORITY, CONCLUSION_NOW.ID);

    private static final Field<List<Risk>> RISKS = RisksStore.of(CONCLUSION_NOW.AUTHORITY, CONCLUSION_NOW.ID);

    private final DSLContext db;

    ConclusionStore(DSLContext db) {
        this.db = db;
    }

    /// One query: each conclusion with its outcomes and risks.
    List<Concluded> on(CaseId caseId) {
        return db.select(CONCLUSION_NOW, OUTCOMES, RISKS)
                .from(CONCLUSION_NOW)
                .where(CONCLUSION_NOW.CASE_ID.eq(caseId.value()))
                .orderBy(CONCLUSION_NOW.RECORDED_AT.desc())
                .fetch(mapping(ConclusionStore::concluded));
    }

    /// The conclusion that counts for one enquiry.
    Optional<Concluded> latest(CaseId caseId, EnquiryId enquiry) {
        return on(caseId).stream()
                .filter(each -> each.enquiry().equals(enquiry))
                .findFirst();
    }

    private static Concluded concluded(ConclusionNowRecord row, List<OutcomeResult> outcomes, List<Risk> risks) {
        return new Concluded(
                new ConclusionId(row.getId()),
                new EnquiryId(row.getEnquiryId()),
                new Conclusion(
                        row.getConcludedOn(),
                        outcomes,
                        answers(row),
                        row.getActionNeeded()
                                ? new Decision.ActionNeeded(row.getAction(), row.getActionBy())
                                : new Decision.NoActionNeeded(row.getAction()),
                        row.getLivesOn(),
                        new Reported(risks, capacity(row), row.getWordsForBoard()),
                        done(row)),
                signOff(row),
                row.getSentBackBy() == null ? Set.of() : Set.of(row.getSentBackBy()),
                row.getCorrection(),
                new Recording(row.getRecordedBy(), row.getRecordedAt().toInstant()));
    }

    private static PersonsAnswers answers(ConclusionNowRecord row) {
        return new PersonsAnswers(
                row.getViewsSought()
                        ? new Views.Sought(
                                row.getViews(), Voice.of(row.getAnsweredBy()).orElse(Voice.ADULT))
                        : new Views.NotSought(row.getViewsNotSought()),
                FeelsSafer.of(row.getFeelsSafer()).orElse(FeelsSafer.NOT_ASKED),
                ListenedTo.of(row.getListenedTo()).orElse(ListenedTo.NOT_ASKED),
                Understood.of(row.getUnderstood()).orElse(Understood.NOT_ASKED),
                Optional.ofNullable(row.getWellbeing()).flatMap(Wellbeing::of).orElse(null));
    }

    private static Capacity capacity(ConclusionNowRecord row) {
        return new Capacity(
                Optional.ofNullable(row.getLackedCapacity())
                        .flatMap(LackedCapacity::of)
                        .orElse(null),
                Optional.ofNullable(row.getSupportedBy())
                        .flatMap(SupportedBy::of)
                        .orElse(null));
    }

    private static HowItWasDone done(ConclusionNowRecord row) {
        return new HowItWasDone(
                row.getRegard(),
                Optional.ofNullable(row.getSteppedIn()).flatMap(SteppedIn::of).orElse(null),
                row.getProportion(),
                Optional.ofNullable(row.getFromAgain()).flatMap(FromAgain::of).orElse(null),
                row.getByWhat(),
                new Involved(row.getTookPart(), row.getCarers()));
    }

    private static SignOff signOff(ConclusionNowRecord row) {
        if (row.getAgreed() == null) {
            return new SignOff.Awaited();
        }
        return row.getAgreed()
                ? new SignOff.Agreed(
                        row.getSignedBy(),
                        row.getSignedAt().toInstant(),
                        row.getSignedWhy(),
                        Objects.requireNonNullElse(row.getPersonal(), ""))
                : new SignOff.SentBack(row.getSignedBy(), row.getSignedAt().toInstant(), row.getSignedWhy());
    }
}
