package org.ownwords.enquiry;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.CONVERSATION_STANDS;
import static ownwords.generated.db.Tables.ENQUIRY_STANDS;
import static ownwords.generated.db.Tables.NEXT_STEP_DONE_STANDS;
import static ownwords.generated.db.Tables.NEXT_STEP_STANDS;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Because;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.Stage;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// An enquiry asks for a first conversation. Each next step is owed until it is done.
@Repository
class EnquiryOwedStore implements Owes {

    static final Stage FIRST_CONVERSATION =
            new Stage("first-conversation", "From the start of an enquiry to the first conversation with the person");

    private final DSLContext db;

    EnquiryOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Stage> stages() {
        return List.of(FIRST_CONVERSATION);
    }

    @Override
    public Set<String> tables() {
        return Set.of("enquiry", "next_step");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var ids = cases.stream().map(CaseId::value).toList();
        return Stream.concat(conversations(ids).stream(), steps(ids).stream()).toList();
    }

    private List<Owed> conversations(List<UUID> cases) {
        return db.select(ENQUIRY_STANDS.CASE_ID, ENQUIRY_STANDS.ID, ENQUIRY_STANDS.STARTED_ON)
                .from(ENQUIRY_STANDS)
                .where(ENQUIRY_STANDS.CASE_ID.in(cases))
                .and(notExists(selectOne()
                        .from(CONVERSATION_STANDS)
                        .where(CONVERSATION_STANDS.AUTHORITY.eq(ENQUIRY_STANDS.AUTHORITY))
                        .and(CONVERSATION_STANDS.CASE_ID.eq(ENQUIRY_STANDS.CASE_ID))
                        .and(CONVERSATION_STANDS.HELD_ON.ge(ENQUIRY_STANDS.STARTED_ON))))
                .fetch(mapping(EnquiryOwedStore::conversation));
    }

    private static Owed conversation(UUID caseId, UUID enquiry, LocalDate startedOn) {
        var file = new CaseId(caseId);
        return new Owed(
                file,
                new Because("first-conversation", enquiry, enquiry),
                new Prompt(
                        "Talk with the person about what they want",
                        "An enquiry is made with the person, from its start: Care Act 2014, section 1(3)",
                        file.path() + "/conversations/new"),
                new Whom.Holder(),
                new When.Within(FIRST_CONVERSATION, startedOn),
                Bearing.STEP);
    }

    private List<Owed> steps(List<UUID> cases) {
        var later = NEXT_STEP_STANDS.as("later");
        return db.select(
                        NEXT_STEP_STANDS.CASE_ID,
                        NEXT_STEP_STANDS.ID,
                        NEXT_STEP_STANDS.WHAT,
                        NEXT_STEP_STANDS.WHO,
                        NEXT_STEP_STANDS.WHO_ID,
                        NEXT_STEP_STANDS.DUE_ON,
                        NEXT_STEP_STANDS.SAFETY,
                        NEXT_STEP_STANDS.FIRST_RECORDED_AT)
                .from(NEXT_STEP_STANDS)
                .where(NEXT_STEP_STANDS.CASE_ID.in(cases))
                .and(notExists(selectOne()
                        .from(NEXT_STEP_DONE_STANDS)
                        .where(NEXT_STEP_DONE_STANDS.AUTHORITY.eq(NEXT_STEP_STANDS.AUTHORITY))
                        .and(NEXT_STEP_DONE_STANDS.NEXT_STEP_ID.eq(NEXT_STEP_STANDS.ID))))
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.AUTHORITY.eq(NEXT_STEP_STANDS.AUTHORITY))
                        .and(later.REPLACES.eq(NEXT_STEP_STANDS.ID))))
                .fetch(mapping((caseId, id, what, who, whoId, dueOn, safety, at) -> step(
                        new CaseId(caseId),
                        id,
                        new Todo(what, new Doer(who, whoId), dueOn, Boolean.TRUE.equals(safety)),
                        at)));
    }

    private static Owed step(CaseId file, UUID id, Todo todo, OffsetDateTime at) {
        return new Owed(
                file,
                new Because("next-step", id),
                new Prompt(
                        todo.what(),
                        todo.safety() ? "Somebody may come to harm if this is not done" : "",
                        file.path() + "/steps/" + id + "/done"),
                Whom.of(todo.doer()),
                when(todo.dueOn(), at),
                todo.safety() ? Bearing.SAFETY : Bearing.STEP);
    }

    private static When when(@Nullable LocalDate dueOn, OffsetDateTime at) {
        return dueOn == null ? new When.Waiting(Days.on(at.toInstant())) : new When.Day(dueOn);
    }
}
