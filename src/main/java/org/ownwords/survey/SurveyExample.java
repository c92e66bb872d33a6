package org.ownwords.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.ownwords.survey.AnswerForm.Given;
import org.ownwords.survey.Answered.Answer;
import org.ownwords.survey.Answered.Organised;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A survey of the demonstration council: each method is one recording, through the same doors as all others.
@Service
@Transactional
public class SurveyExample {

    private final Surveys surveys;
    private final Rounds rounds;

    SurveyExample(Surveys surveys, Rounds rounds) {
        this.surveys = surveys;
        this.rounds = rounds;
    }

    /// One of the surveys to start from, as it comes.
    ///
    /// @return its id
    /// @throws NotFound where there is none of this code
    public UUID write(String code, By by) {
        var id = UUID.randomUUID();
        surveys.write(id, ReadySurveys.of(code).orElseThrow(NotFound::new).survey(), null, by);
        return id;
    }

    /// A round of a survey is opened.
    ///
    /// @return its id
    public UUID open(UUID survey, String name, LocalDate opens, LocalDate closes, By by) {
        var round = Round.opened(UUID.randomUUID(), survey, name, opens, closes, null);
        rounds.open(round, by);
        return round.id();
    }

    /// An organisation answers.
    ///
    /// @param answers one for each question: codes with commas between them, or words where it asks for words
    public void answer(UUID round, String organisation, List<String> answers, By by) {
        var asked = rounds.get(round);
        var survey = surveys.get(asked.survey());
        var given = new ArrayList<Answer>();
        for (var place = 0; place < answers.size(); place++) {
            given.add(
                    survey.questions().get(place).kind() == QuestionKind.WORDS
                            ? new Answer(List.of(), answers.get(place))
                            : new Answer(codes(answers.get(place)), ""));
        }
        rounds.answer(
                UUID.randomUUID(), asked, survey.asks(), new Given(new Organised(organisation, null), null, given), by);
    }

    private static List<String> codes(String answer) {
        return Stream.of(answer.split(",")).filter(each -> !each.isEmpty()).toList();
    }

    /// A round is closed.
    ///
    /// @param told what it told, and what is done about it
    public void close(UUID round, String told, By by) {
        rounds.close(UUID.randomUUID(), rounds.get(round), told, by);
    }
}
