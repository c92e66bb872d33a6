package org.ownwords.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.casework.Doer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An audit of the demonstration council, in few words: each method is one recording, through the same doors as all
/// others.
@Service
@Transactional
public class AuditExample {

    private final Programmes programmes;
    private final Draws draws;
    private final Readers readers;
    private final AuditMeetings meetings;
    private final Audits audits;
    private final Follows follows;

    AuditExample(
            Programmes programmes,
            Draws draws,
            Readers readers,
            AuditMeetings meetings,
            Audits audits,
            Follows follows) {
        this.programmes = programmes;
        this.draws = draws;
        this.readers = readers;
        this.meetings = meetings;
        this.audits = audits;
        this.follows = follows;
    }

    /// A programme in which two read each case, and nobody of the team that holds it.
    public UUID setUp(String name, String why, String period, By by) {
        var id = UUID.randomUUID();
        var owner = by.practitioner().name();
        programmes.setUp(
                id,
                new Programme.SetUp(
                        name,
                        ProgrammeKind.PEER,
                        Tools.ALL.getFirst(),
                        true,
                        true,
                        period,
                        owner,
                        why,
                        "What is read stays between those who read it and whoever did the work",
                        new Programme.Timetable(3, by.recordedBy())),
                by);
        return id;
    }

    /// Draws so many of what a team ended between two days. What is given back are the ids of the drawn cases.
    public List<UUID> draw(UUID programme, String team, LocalDate from, LocalDate until, int howMany, By by) {
        var cycle = UUID.randomUUID();
        draws.draw(
                cycle,
                programmes.get(programme, by),
                new Frame(FrameKind.ENDED, team, from, until),
                new Sampling(howMany, false, from.toEpochDay()),
                null,
                by);
        return draws.drawn(draws.cycle(cycle, by)).stream().map(Drawn::id).toList();
    }

    /// Gives a drawn case to a reader.
    ///
    /// @throws IllegalStateException where they may not read it
    public void give(UUID drawn, int place, Practitioner reader, LocalDate dueOn, By by) {
        var giving = readers.give(
                audits.get(drawn, by),
                new Given(UUID.randomUUID(), drawn, place, reader.id().value(), dueOn),
                reader,
                null,
                null,
                by);
        if (!(giving instanceof Giving.Done)) {
            throw new IllegalStateException("An audit of Larchmere's was not given: " + giving);
        }
    }

    /// What a reader found: as it should be, but for these questions.
    ///
    /// @param otherwise the ratings of the others, by the code of the question
    /// @param good      good practice
    public void found(UUID drawn, Map<String, String> otherwise, String good, By by) {
        var read = audits.get(drawn, by);
        var best = read.tool().ratings().getFirst().code();
        var answers = read.tool().questions().stream()
                .collect(Collectors.toMap(
                        Tool.Question::code,
                        each -> new Audit.Answer(otherwise.getOrDefault(each.code(), best), null, List.of())));
        audits.record(
                UUID.randomUUID(),
                read,
                read.givenTo(by.recordedBy()).orElseThrow(),
                new Audit(answers, good, null, null),
                null,
                by);
    }

    /// What two readers agree on.
    public void agree(UUID drawn, String question, String rating, String why, By by) {
        audits.agree(UUID.randomUUID(), audits.get(drawn, by), new Agreed(question, rating, why), by);
    }

    /// Something to be done because of it, which was done.
    public void done(UUID drawn, String what, Practitioner who, LocalDate dueOn, String words, By by) {
        var read = audits.get(drawn, by);
        var id = UUID.randomUUID();
        var action = new Action(id, AsRecorded.first(id), drawn, what, Doer.colleague(who), dueOn, null);
        follows.agree(action, read.drawn(), by);
        follows.end(
                action,
                read.drawn(),
                new Action.Ended(Action.Became.DONE, words, by.today(), AsRecorded.first(UUID.randomUUID())),
                by);
    }

    /// That a Board was told.
    public void reported(UUID programme, String board, String words, By by) {
        var id = UUID.randomUUID();
        meetings.report(
                programmes.get(programme, by), new AuditReport(id, AsRecorded.first(id), board, by.today(), words), by);
    }
}
