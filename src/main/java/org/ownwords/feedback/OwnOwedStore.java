package org.ownwords.feedback;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.HELD_NOW;
import static ownwords.generated.db.Tables.OWN_PAGE_ANSWER_STANDS;
import static ownwords.generated.db.Tables.OWN_PAGE_LINK;
import static ownwords.generated.db.Tables.OWN_PAGE_SAID_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.casework.WhoseWork;
import org.ownwords.feedback.OwnSaid.Asks;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.ownwords.timescale.WorkingDays;
import org.springframework.stereotype.Repository;

/// What the person wrote on a page of their own is answered by whoever holds the case, by the day that the page says.
/// When that has gone by, it comes to a second person too, as the page says. Where they say that it is not working,
/// they may come to harm, and no pause hides it.
@Repository
class OwnOwedStore implements Owes {

    /// Nobody looks at why they did not answer themselves. While nobody holds the case, it was for whoever made the
    /// link.
    private static final Field<String> ANSWERER = coalesce(HELD_NOW.HELD_BY, OWN_PAGE_LINK.RECORDED_BY);

    private final DSLContext db;

    OwnOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("own_page_said");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return db
                .select(
                        OWN_PAGE_SAID_STANDS.ID,
                        OWN_PAGE_SAID_STANDS.CASE_ID,
                        OWN_PAGE_SAID_STANDS.KIND,
                        OWN_PAGE_SAID_STANDS.HELPED,
                        OWN_PAGE_SAID_STANDS.WORDS,
                        OWN_PAGE_SAID_STANDS.RECORDED_AT,
                        ANSWERER)
                .from(OWN_PAGE_SAID_STANDS)
                .join(OWN_PAGE_LINK)
                .on(OWN_PAGE_LINK.AUTHORITY.eq(OWN_PAGE_SAID_STANDS.AUTHORITY))
                .and(OWN_PAGE_LINK.ID.eq(OWN_PAGE_SAID_STANDS.LINK_ID))
                .leftJoin(HELD_NOW)
                .on(HELD_NOW.AUTHORITY.eq(OWN_PAGE_SAID_STANDS.AUTHORITY))
                .and(HELD_NOW.CASE_ID.eq(OWN_PAGE_SAID_STANDS.CASE_ID))
                .where(OWN_PAGE_SAID_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(notExists(selectOne()
                        .from(OWN_PAGE_ANSWER_STANDS)
                        .where(OWN_PAGE_ANSWER_STANDS.AUTHORITY.eq(OWN_PAGE_SAID_STANDS.AUTHORITY))
                        .and(OWN_PAGE_ANSWER_STANDS.SAID_ID.eq(OWN_PAGE_SAID_STANDS.ID))))
                .fetch(OwnOwedStore::owed)
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Owed> owed(Record row) {
        return OwnSaid.asks(OwnSaidStore.saying(row.get(OWN_PAGE_SAID_STANDS.KIND), row)).stream()
                .flatMap(asks -> Stream.of(
                        owed(row, asks, "answer-own-page", asks.owed(), "", new Whom.Holder()),
                        owed(
                                row,
                                asks,
                                "own-page-not-answered",
                                "Look at why the person has no answer to what they wrote",
                                "The page told them by which day somebody is asked to answer",
                                new Whom.Signer(WhoseWork.of(row.get(ANSWERER))))))
                .toList();
    }

    private static Owed owed(Record row, Asks asks, String kind, String what, String why, Whom whom) {
        var caseId = new CaseId(row.get(OWN_PAGE_SAID_STANDS.CASE_ID));
        var said = row.get(OWN_PAGE_SAID_STANDS.ID);
        return new Owed(
                caseId,
                new Because(kind, said),
                new Prompt(what, why, caseId.path() + "/own-page/said/" + said),
                whom,
                new When.Day(WorkingDays.after(
                        Days.on(row.get(OWN_PAGE_SAID_STANDS.RECORDED_AT).toInstant()), asks.days())),
                asks.bearing());
    }
}
