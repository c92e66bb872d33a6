package org.ownwords.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.page.Ids;
import org.ownwords.page.NotFound;
import org.ownwords.reported.Span;
import org.ownwords.survey.AnswerForm.Given;
import org.ownwords.survey.AnsweredStore.Instead;
import org.ownwords.survey.SurveyFact.SurveyAnswerTakenBack;
import org.ownwords.survey.SurveyFact.SurveyAnswered;
import org.ownwords.survey.SurveyFact.SurveyClosed;
import org.ownwords.survey.SurveyFact.SurveyOpened;
import org.ownwords.survey.SurveyFact.SurveyReopened;
import org.ownwords.survey.SurveyFact.SurveyRoundCorrected;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The rounds of surveys, and what was answered in them. What was answered stays beside the questions that were asked.
/// The same id twice records once.
@Service
@Transactional
class Rounds {

    private final Surveys surveys;
    private final RoundStore store;
    private final AnsweredStore answers;
    private final ApplicationEventPublisher events;

    Rounds(Surveys surveys, RoundStore store, AnsweredStore answers, ApplicationEventPublisher events) {
        this.surveys = surveys;
        this.store = store;
        this.answers = answers;
        this.events = events;
    }

    /// The rounds of all surveys, the newest first.
    @Transactional(readOnly = true)
    List<Round> all() {
        return store.all();
    }

    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    Round get(UUID id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    void open(Round round, By by) {
        if (store.add(round, by)) {
            events.publishEvent(new SurveyOpened(round.id(), by));
        }
    }

    /// Closes a round. One that is closed stays as it was closed.
    void close(UUID id, Round round, String words, By by) {
        if (store.close(id, round, words, by)) {
            events.publishEvent(new SurveyClosed(round.id(), id, by));
        }
    }

    /// What became of a correction.
    enum Corrected {
        RECORDED,
        /// A colleague changed it since the form was opened. Nothing is recorded.
        CHANGED_SINCE,
        /// The other organisation has an answer already. Nothing is recorded.
        ANSWERED_ALREADY
    }

    /// Puts a round right. What follows from its days and its name follows.
    Corrected correct(UUID id, Round round, UUID read, RoundForm.Corrected correction, By by) {
        if (store.isRecorded(id)) {
            return Corrected.RECORDED;
        }
        if (!round.kept().row().equals(read) || !store.correct(id, round, correction, by)) {
            return store.isRecorded(id) ? Corrected.RECORDED : Corrected.CHANGED_SINCE;
        }
        events.publishEvent(new SurveyRoundCorrected(round.id(), id, by));
        return Corrected.RECORDED;
    }

    /// Says anew what a round that was closed told, or opens it again.
    ///
    /// @param words what it told, or null where it was closed by mistake
    Corrected correctClosing(UUID id, Round round, UUID read, @Nullable String words, String why, By by) {
        if (store.isRecorded(id)) {
            return Corrected.RECORDED;
        }
        if (!read.equals(round.kept().closing()) || !store.close(id, round, words, why, by)) {
            return store.isRecorded(id) ? Corrected.RECORDED : Corrected.CHANGED_SINCE;
        }
        events.publishEvent(
                words == null ? new SurveyReopened(round.id(), id, by) : new SurveyClosed(round.id(), id, by));
        return Corrected.RECORDED;
    }

    /// Records what somebody answered.
    ///
    /// @return false where the organisation has answered already
    boolean answer(UUID id, Round round, Asks asks, Given given, By by) {
        if (answers.add(id, round, asks == Asks.ORGANISATIONS, given, by)) {
            events.publishEvent(new SurveyAnswered(round.id(), id, by));
            return true;
        }
        return answers.isRecorded(id);
    }

    /// Puts an answer right. One that was entered for the wrong organisation leaves that one, which may answer anew.
    Corrected change(UUID id, Round round, Asks asks, Given given, Instead instead, By by) {
        if (answers.isRecorded(id)) {
            return Corrected.RECORDED;
        }
        var before = instead.before();
        if (!answers.counts(before.id())) {
            return sentAgain(id, Corrected.CHANGED_SINCE);
        }
        var forAll = asks == Asks.ORGANISATIONS;
        if (forAll && !given.organisation().isCalledLike(before.organisation())) {
            return move(id, round, given, instead, by);
        }
        if (!answers.change(id, round, forAll, given, instead, by)) {
            return sentAgain(id, Corrected.CHANGED_SINCE);
        }
        events.publishEvent(new SurveyAnswered(round.id(), id, by));
        return Corrected.RECORDED;
    }

    private Corrected move(UUID id, Round round, Given given, Instead instead, By by) {
        if (answers.hasAnswered(round, given.organisation())) {
            return sentAgain(id, Corrected.ANSWERED_ALREADY);
        }
        var taken = takeBack(Ids.from(id, "taken back"), round, Asks.ORGANISATIONS, instead, by);
        if (taken == Corrected.RECORDED && !answer(id, round, Asks.ORGANISATIONS, given, by)) {
            throw new IllegalStateException("Another answer of the same organisation came in the same moment");
        }
        return taken;
    }

    /// The same form, sent again in the same moment, is recorded.
    private Corrected sentAgain(UUID id, Corrected otherwise) {
        return answers.isRecorded(id) ? Corrected.RECORDED : otherwise;
    }

    /// Takes an answer back that should not be here.
    Corrected takeBack(UUID id, Round round, Asks asks, Instead instead, By by) {
        if (answers.isRecorded(id)) {
            return Corrected.RECORDED;
        }
        if (!answers.takeBack(id, round, asks == Asks.ORGANISATIONS, instead, by)) {
            return sentAgain(id, Corrected.CHANGED_SINCE);
        }
        events.publishEvent(new SurveyAnswerTakenBack(round.id(), id, by));
        return Corrected.RECORDED;
    }

    /// What a round said before, and what was answered in it before answers were changed, the newest first. What
    /// people answered for themselves is not told: colleagues would know who said what.
    @Transactional(readOnly = true)
    Before before(Survey survey, Round round) {
        return new Before(
                store.before(round), survey.asks() == Asks.ORGANISATIONS ? answers.before(survey, round) : List.of());
    }

    /// What stood before in a round.
    record Before(List<SaidBefore> round, List<SaidBefore> answers) {
        Before {
            round = List.copyOf(round);
            answers = List.copyOf(answers);
        }
    }

    /// One answer, in its round.
    ///
    /// @param counts whether no other took its place
    record InRound(Round round, Answered answered, boolean counts) {}

    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    InRound answered(UUID id) {
        var found = answers.find(id).orElseThrow(NotFound::new);
        var round = get(found.getKey());
        return new InRound(round, found.getValue(), answers.counts(id));
    }

    /// What a round told, beside the rounds before it of the same survey in any version.
    record Results(List<Answered> answers, SurveyResults results) {
        Results {
            answers = List.copyOf(answers);
        }
    }

    @Transactional(readOnly = true)
    Results results(Survey survey, Round round) {
        return told(List.of(round), surveys.all()).getFirst().results();
    }

    /// A round, with its survey and what it told.
    record Told(Survey survey, Round round, Results results) {}

    /// What rounds told that were closed and whose last day is in a time, in the order of their last days. The number
    /// of queries does not depend on how many they are.
    @Transactional(readOnly = true)
    List<Told> told(Span time) {
        var closed = all().stream()
                .filter(each -> each.closed() != null && time.contains(each.closes()))
                .sorted(Comparator.comparing(Round::closes).thenComparing(Round::id))
                .toList();
        return told(closed, surveys.all());
    }

    private List<Told> told(List<Round> rounds, List<Survey> every) {
        if (rounds.isEmpty()) {
            return List.of();
        }
        var all = all();
        var answered = answers.in(all.stream().map(Round::id).toList());
        return rounds.stream()
                .flatMap(round -> every.stream()
                        .filter(each -> each.id().equals(round.survey()))
                        .map(survey -> new Told(survey, round, results(survey, round, every, all, answered))))
                .toList();
    }

    private static Results results(
            Survey survey, Round round, List<Survey> every, List<Round> all, Map<UUID, List<Answered>> answered) {
        var line = line(survey, every);
        var now = answered.getOrDefault(round.id(), List.of());
        return new Results(
                now,
                SurveyResults.of(
                        new SurveyResults.Told(round.name(), survey.questions(), now),
                        all.stream()
                                .filter(each -> line.contains(each.survey())
                                        && each.opens().isBefore(round.opens()))
                                .flatMap(each -> every.stream()
                                        .filter(one -> one.id().equals(each.survey()) && one.asks() == survey.asks())
                                        .map(one -> new SurveyResults.Told(
                                                each.name(),
                                                one.questions(),
                                                answered.getOrDefault(each.id(), List.of()))))
                                .filter(told -> SurveyResults.areShown(
                                        survey.asks(), told.answers().size()))
                                .toList()));
    }

    /// The versions up to one, and itself.
    private static List<UUID> line(Survey survey, List<Survey> all) {
        var line = new ArrayList<UUID>(List.of(survey.id()));
        var before = survey.follows();
        while (before != null) {
            var id = before;
            line.add(id);
            before = all.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .map(Survey::follows)
                    .orElse(null);
        }
        return line;
    }
}
