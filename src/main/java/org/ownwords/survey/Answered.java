package org.ownwords.survey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Told.Detail;

/// What one organisation, or somebody of it, answered.
///
/// @param who who answered, as what they are, or null
record Answered(UUID id, Organised organisation, @Nullable String who, List<Answer> answers, String by, Instant at) {

    /// An organisation.
    ///
    /// @param id which it is, of those that the council works with, or null
    record Organised(String name, @Nullable UUID id) {

        boolean isCalledLike(Organised other) {
            return name.equalsIgnoreCase(other.name);
        }
    }

    /// An answer to one question, in its place.
    ///
    /// @param ratings the answers that were chosen, or the number; none where it was passed over
    /// @param words   an empty text where there are none
    record Answer(List<String> ratings, String words) {
        Answer {
            ratings = List.copyOf(ratings);
        }

        boolean isEmpty() {
            return ratings.isEmpty() && words.isEmpty();
        }
    }

    Answered {
        answers = List.copyOf(answers);
    }

    /// To the question in a place. Nothing was said to one that an older page did not ask.
    Answer to(int place) {
        return place < answers.size() ? answers.get(place) : new Answer(List.of(), "");
    }

    /// Whether somebody may open it to put it right. What people say for themselves only whoever entered it does, who
    /// knows it: others would learn who said what.
    boolean mayBePutRightBy(String identity, Asks asks) {
        return switch (asks) {
            case ORGANISATIONS -> true;
            case PEOPLE -> by.equals(identity);
        };
    }

    /// It, line by line.
    List<Detail> lines(Survey survey) {
        var said = new ArrayList<Detail>();
        Detail.of("Organisation", who == null ? organisation.name() : organisation.name() + ", " + who)
                .ifPresent(said::add);
        for (var place = 0; place < survey.questions().size(); place++) {
            var question = survey.questions().get(place);
            var answer = to(place);
            Detail.of(
                            question.words(),
                            Stream.of(question.chosen(answer.ratings()), answer.words())
                                    .filter(each -> !each.isEmpty())
                                    .collect(Collectors.joining(". ")))
                    .ifPresent(said::add);
        }
        return List.copyOf(said);
    }
}
