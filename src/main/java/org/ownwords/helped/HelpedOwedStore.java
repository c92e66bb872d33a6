package org.ownwords.helped;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.CASE_ABOUT;
import static ownwords.generated.db.Tables.CONCERN_DECIDED;
import static ownwords.generated.db.Tables.HELPED_STANDS;
import static ownwords.generated.db.Tables.NEXT_STEP_STANDS;
import static ownwords.generated.db.Tables.PERSON_NOW;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.concern.ConcernId;
import org.ownwords.page.Ids;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Where a day was set to look at whether it helped, whoever holds the case asks the person. It keeps nothing open, and
/// is owed no longer once it is recorded that they were asked or were not, or that they have died.
@Repository
class HelpedOwedStore implements Owes {

    private final DSLContext db;

    HelpedOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var looks = db.select(CONCERN_DECIDED.CASE_ID, CONCERN_DECIDED.CONCERN_ID, CONCERN_DECIDED.LOOK_ON)
                .from(CONCERN_DECIDED)
                .join(CASE_ABOUT)
                .on(CASE_ABOUT.AUTHORITY.eq(CONCERN_DECIDED.AUTHORITY))
                .and(CASE_ABOUT.CASE_ID.eq(CONCERN_DECIDED.CASE_ID))
                .join(PERSON_NOW)
                .on(PERSON_NOW.AUTHORITY.eq(CASE_ABOUT.AUTHORITY))
                .and(PERSON_NOW.PERSON_ID.eq(CASE_ABOUT.PERSON_ID))
                .where(CONCERN_DECIDED.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(CONCERN_DECIDED.ENQUIRED.isFalse())
                .and(CONCERN_DECIDED.LOOK_ON.isNotNull())
                .and(PERSON_NOW.DATE_OF_DEATH.isNull())
                .and(notExists(selectOne()
                        .from(HELPED_STANDS)
                        .where(HELPED_STANDS.AUTHORITY.eq(CONCERN_DECIDED.AUTHORITY))
                        .and(HELPED_STANDS.CONCERN_ID.eq(CONCERN_DECIDED.CONCERN_ID))))
                .fetch(HelpedOwedStore::look);
        if (looks.isEmpty()) {
            return List.of();
        }
        var before = beforeThisWasOwed(looks);
        return looks.stream()
                .filter(each -> !before.contains(each.stepOfBefore()))
                .map(Look::owed)
                .toList();
    }

    /// In earlier versions the day became a next step of the case: those are done as next steps are.
    private Set<UUID> beforeThisWasOwed(List<Look> looks) {
        return db
                .select(NEXT_STEP_STANDS.ID)
                .from(NEXT_STEP_STANDS)
                .where(NEXT_STEP_STANDS.ID.in(
                        looks.stream().map(Look::stepOfBefore).toList()))
                .fetch(NEXT_STEP_STANDS.ID)
                .stream()
                .collect(Collectors.toSet());
    }

    /// That somebody looks on a day at whether it helped.
    private record Look(CaseId file, ConcernId concern, LocalDate on) {

        UUID stepOfBefore() {
            return Ids.from(concern.value(), "helped/" + on);
        }

        Owed owed() {
            return new Owed(
                    file,
                    new Because("ask-helped", concern.value()),
                    new Prompt(
                            "Ask whether it helped",
                            "Something else was done than an enquiry. Only the person can say what difference it made",
                            WhetherItHelped.path(file, concern)),
                    new Whom.Holder(),
                    new When.Day(on),
                    Bearing.STEP);
        }
    }

    private static Look look(Record row) {
        return new Look(
                new CaseId(row.get(CONCERN_DECIDED.CASE_ID)),
                new ConcernId(row.get(CONCERN_DECIDED.CONCERN_ID)),
                Objects.requireNonNull(row.get(CONCERN_DECIDED.LOOK_ON)));
    }
}
