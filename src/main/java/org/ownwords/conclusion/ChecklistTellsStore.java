package org.ownwords.conclusion;

import static ownwords.generated.db.Tables.CLOSING_CHECKLIST;
import static ownwords.generated.db.Tables.CLOSING_CHECKLIST_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of what was thought of at closing, of what was recorded in error too.
@Repository
class ChecklistTellsStore implements Tells {

    private final DSLContext db;

    ChecklistTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(CLOSING_CHECKLIST.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(ChecklistStore.WHOLE)
                .select(
                        CLOSING_CHECKLIST_STANDS.ID,
                        CLOSING_CHECKLIST_STANDS.RECORDED_AT,
                        CLOSING_CHECKLIST_STANDS.RECORDED_BY)
                .from(CLOSING_CHECKLIST.as(CLOSING_CHECKLIST_STANDS))
                .where(CLOSING_CHECKLIST_STANDS.CASE_ID.eq(chain.id()))
                .fetch(ChecklistTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<Checklist> tell(Chain chain, UUID id) {
        return db.select(ChecklistStore.WHOLE)
                .from(CLOSING_CHECKLIST.as(CLOSING_CHECKLIST_STANDS))
                .where(CLOSING_CHECKLIST_STANDS.CASE_ID.eq(chain.id()))
                .and(CLOSING_CHECKLIST_STANDS.ID.eq(id))
                .fetchOptional(ChecklistStore::checklist);
    }

    private static Told told(Record row) {
        var checklist = ChecklistStore.checklist(row);
        var at = row.get(CLOSING_CHECKLIST_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(checklist.on(), at),
                at,
                row.get(CLOSING_CHECKLIST_STANDS.RECORDED_BY),
                row.get(CLOSING_CHECKLIST_STANDS.ID),
                "What was thought of at closing.",
                null,
                details(checklist));
    }

    private static List<Detail> details(Checklist checklist) {
        var learning = checklist.learning();
        var caseStudy = learning.caseStudy();
        var elsewhere = checklist.elsewhere().what().stream()
                .map(GoesOnElsewhere::words)
                .collect(Collectors.joining(", "));
        return Stream.concat(
                        checklist.answers().stream().map(ChecklistTellsStore::answer),
                        Stream.of(
                                        Detail.of("What goes on elsewhere", elsewhere),
                                        Detail.of(
                                                "Who watches meanwhile",
                                                checklist.elsewhere().watched()),
                                        Detail.of("What keeps it from happening again", learning.prevented()),
                                        Detail.of("What can be learnt", learning.learnt()),
                                        Detail.of(
                                                "A good case study",
                                                caseStudy == null ? null : caseStudy ? "Yes" : "No"),
                                        Detail.of("Why", learning.studyWhy()))
                                .flatMap(Optional::stream))
                .toList();
    }

    private static Detail answer(Checklist.Answer answer) {
        var note = answer.note();
        return new Detail(
                answer.of().words(),
                note == null
                        ? answer.checked().words()
                        : "%s. %s".formatted(answer.checked().words(), note));
    }
}
