package org.ownwords.returns.cells;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.denseRank;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.orderBy;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.ENDINGS_BEHIND_CELLS;
import static ownwords.generated.db.Tables.REASONS_BEHIND_CELLS;
import static ownwords.generated.db.Tables.RISKS_BEHIND_CELLS;
import static ownwords.generated.db.Tables.STARTED_BEHIND_CELLS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.ownwords.counted.Period;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.EndingsBehindCells;
import ownwords.generated.db.tables.RisksBehindCells;
import ownwords.generated.db.tables.StartedBehindCells;

/// Lists what [org.ownwords.counted.YearCounts] counts, a cell at a time. Like it, it looks up by key what belongs to a
/// row.
@Repository
public class CellStore {

    /// The most cases a page lists.
    public static final int MOST = 200;

    private static final Field<UUID> COUNTED = field(name("counted"), UUID.class);
    private static final Field<UUID> CASE_ID = field(name("case_id"), UUID.class);
    private static final Field<Long> CASE_NUMBER = field(name("case_number"), Long.class);
    private static final Field<Integer> PLACE = field(name("place"), Integer.class);

    private final DSLContext db;

    CellStore(DSLContext db) {
        this.db = db;
    }

    /// Everything behind a cell, of up to `most` cases; the reviews of SG5 are on no case.
    public List<Behind> behind(String authority, ReportingYear year, CellPlace place, int most) {
        return counted(authority, year, place)
                .map(counted -> list(counted, most))
                .orElse(List.of());
    }

    private static Optional<Select<Record4<UUID, UUID, Long, Integer>>> counted(
            String authority, ReportingYear year, CellPlace place) {
        var started =
                STARTED_BEHIND_CELLS(authority, Period.begins(year), Period.ends(year), year.first(), year.last());
        var risk = RISKS_BEHIND_CELLS(authority, year.first(), year.last());
        var ending = ENDINGS_BEHIND_CELLS(authority, year.first(), year.last());
        var row = place.row().codes();
        var column = place.column().codes();
        return switch (place.table()) {
            case SG1A -> people(started, place, started.AGE.in(row));
            case SG1B -> people(started, place, started.GENDER.in(row));
            case SG1C -> people(started, place, started.ETHNICITY.in(row));
            case SG1D -> people(started, place, started.SUPPORT_REASON.in(row));
            case SG1E -> people(started, place, arrayOverlap(started.HEALTH, row.toArray(String[]::new)));
            case SG1F -> started(started, started.ID, place, noCondition());
            case SG2A -> risks(risk, place, risk.ABUSE_TYPE.in(row).and(risk.SOURCE.in(column)));
            case SG2A_B1 -> risks(risk, place, risk.ABUSE_TYPE.in(row).and(risk.LOCATION.in(column)));
            case SG2B -> risks(risk, place, risk.LOCATION.in(row).and(risk.SOURCE.in(column)));
            case SG2C -> risks(risk, place, risk.ASSESSMENT.in(row).and(risk.SOURCE.in(column)));
            case SG2E ->
                risks(
                        risk,
                        place,
                        risk.RISK_OUTCOME
                                .in(row)
                                .and(risk.SOURCE.in(column))
                                .and(risk.ASSESSMENT.in(inline("identified-action"), inline("identified-no-action"))));
            case SG3A ->
                endings(
                        ending,
                        place,
                        ending.LACKED_CAPACITY
                                .in(row)
                                .or(condition(row.contains("supported"))
                                        .and(ending.LACKED_CAPACITY.eq(inline("yes")))
                                        .and(ending.SUPPORTED)));
            case SG4A ->
                endings(
                        ending,
                        place,
                        ending.ASKED_ABOUT_OUTCOMES
                                .in(row)
                                .or(ending.ASKED_ABOUT_OUTCOMES
                                        .eq(inline("expressed"))
                                        .and(ending.CAME_ABOUT.in(row))));
            case SG5A, SG5B -> Optional.empty();
        };
    }

    private static Optional<Select<Record4<UUID, UUID, Long, Integer>>> people(
            StartedBehindCells started, CellPlace place, Condition which) {
        return started(started, started.PERSON_ID, place, which);
    }

    private static Optional<Select<Record4<UUID, UUID, Long, Integer>>> started(
            StartedBehindCells started, Field<UUID> counted, CellPlace place, Condition which) {
        return Optional.of(select(counted, started.CASE_ID, started.CASE_NUMBER, place(started.CASE_NUMBER))
                .from(started)
                .where(started.KIND.eq(kind(place)))
                .and(which));
    }

    private static Optional<Select<Record4<UUID, UUID, Long, Integer>>> risks(
            RisksBehindCells risk, CellPlace place, Condition which) {
        return Optional.of(select(risk.ENQUIRY_ID, risk.CASE_ID, risk.CASE_NUMBER, place(risk.CASE_NUMBER))
                .from(risk)
                .where(risk.KIND.eq(kind(place)))
                .and(which));
    }

    private static Optional<Select<Record4<UUID, UUID, Long, Integer>>> endings(
            EndingsBehindCells ending, CellPlace place, Condition which) {
        return Optional.of(select(ending.ENQUIRY_ID, ending.CASE_ID, ending.CASE_NUMBER, place(ending.CASE_NUMBER))
                .from(ending)
                .where(ending.KIND.eq(kind(place)))
                .and(ending.AGE.in(place.column().codes()))
                .and(which));
    }

    private static String kind(CellPlace place) {
        return place.block().line().codes().getFirst();
    }

    /// Which case it is in the order of their numbers, from 1.
    private static Field<Integer> place(Field<Long> number) {
        return denseRank().over(orderBy(number));
    }

    private List<Behind> list(Select<Record4<UUID, UUID, Long, Integer>> behind, int most) {
        var each =
                behind.asTable("behind", COUNTED.getName(), CASE_ID.getName(), CASE_NUMBER.getName(), PLACE.getName());
        return db.selectDistinct(COUNTED, CASE_ID, CASE_NUMBER)
                .from(each)
                .where(PLACE.le(inline(most)))
                .orderBy(CASE_NUMBER, COUNTED)
                .fetch(mapping((counted, caseId, number) -> new Behind(counted, new CaseId(caseId), number)));
    }

    /// Why what people wanted did not come about in full, of the enquiries behind a cell, by their case: each reason
    /// once, in the order of the list of reasons. A case where none is given is left out.
    public Map<CaseId, List<String>> reasons(String authority, List<Behind> enquiries) {
        var behind = REASONS_BEHIND_CELLS(
                authority, enquiries.stream().map(Behind::counted).toArray(UUID[]::new));
        return db
                .select(behind.CASE_ID, behind.REASON)
                .from(behind)
                .fetchGroups(row -> new CaseId(row.value1()), row -> row.value2())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> inWords(each.getValue())));
    }

    private static List<String> inWords(List<String> codes) {
        return NotMetReason.all().stream()
                .filter(reason -> codes.contains(reason.code()))
                .map(NotMetReason::words)
                .toList();
    }
}
