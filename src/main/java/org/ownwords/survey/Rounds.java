package org.ownwords.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.ownwords.reported.Span;
import org.ownwords.survey.AnswerForm.Given;
import org.ownwords.survey.SurveyFact.SurveyAnswered;
import org.ownwords.survey.SurveyFact.SurveyClosed;
import org.ownwords.survey.SurveyFact.SurveyOpened;
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

    /// Records what somebody answered.
    ///
    /// @param replaces what it takes the place of, or null
    /// @return false where the organisation has answered already, or that was changed since
    boolean answer(UUID id, Round round, Asks asks, Given given, @Nullable UUID replaces, By by) {
        if (answers.add(id, round, asks == Asks.ORGANISATIONS, given, replaces, by)) {
            events.publishEvent(new SurveyAnswered(round.id(), id, by));
            return true;
        }
        return answers.isRecorded(id);
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
