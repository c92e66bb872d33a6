package org.ownwords.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Option;

class QuestionSetsTests {

    private static final String TWO = """
            # One set, twice
            set ours
            version 1
            source Somebody

            question safer
            adult Are you safer?
            representative Is the person safer?
            answer yes Yes
            answer no No

            set ours
            version 2
            source Somebody else
            question happy
            adult Are you happy?
            representative Are you happy with it?
            answer yes Yes
            unverified All of it
            """;

    @Test
    void seven_questions_come_with_the_software_in_two_wordings_and_say_what_is_not_confirmed() {
        var set = QuestionSets.PUBLISHED.current();
        assertThat(set.id()).isEqualTo("msp-outcomes");
        assertThat(set.version()).isOne();
        assertThat(set.questions())
                .extracting(Question::code)
                .containsExactly("asked", "came-about", "danger", "listened", "understood", "happy", "safer");
        assertThat(set.questions()).allSatisfy(question -> {
            assertThat(question.answers()).hasSizeGreaterThan(2);
            assertThat(question.unverified()).isNotBlank();
            assertThat(question.answers()).extracting(Option::code).doesNotHaveDuplicates();
        });
        assertThat(QuestionSets.PUBLISHED.find("msp-outcomes", 1)).contains(set);
        assertThat(QuestionSets.PUBLISHED.find("msp-outcomes", 2)).isEmpty();
    }

    @Test
    void each_question_is_there_in_easy_words_with_a_picture_of_its_own_for_the_person_and_nobody_else() {
        var set = QuestionSets.PUBLISHED.current();
        assertThat(set.offersEasyWords(WhoAnswers.ADULT)).isTrue();
        assertThat(set.offersEasyWords(WhoAnswers.REPRESENTATIVE)).isFalse();
        assertThat(set.offersEasyWords(WhoAnswers.ADVOCATE)).isFalse();
        assertThat(set.questions()).allSatisfy(question -> {
            var easy = question.wording(WhoAnswers.ADULT, true);
            assertThat(easy).isNotEqualTo(question.wording(WhoAnswers.ADULT));
            assertThat(easy.split(" ").length).isLessThanOrEqualTo(9);
            assertThat(question.wording(WhoAnswers.ADULT, false)).isEqualTo(question.wording(WhoAnswers.ADULT));
        });
        assertThat(set.questions().stream()
                        .map(each -> Objects.requireNonNull(each.easy()).picture()))
                .doesNotHaveDuplicates();
        assertThat(QuestionSets.read(TWO).current().offersEasyWords(WhoAnswers.ADULT))
                .as("a set that has none")
                .isFalse();
        assertThatThrownBy(() -> QuestionSets.read("question x\nadult y\nrepresentative z\neasy y\npicture cat"))
                .hasMessageContaining("no picture cat");
    }

    @Test
    void the_last_set_is_asked_and_those_before_stay_as_they_were() {
        var sets = QuestionSets.read(TWO);
        assertThat(sets.current().version()).isEqualTo(2);
        assertThat(sets.current().source()).isEqualTo("Somebody else");
        var safer = sets.find("ours", 1).orElseThrow().question("safer").orElseThrow();
        assertThat(safer.wording(WhoAnswers.ADULT)).isEqualTo("Are you safer?");
        assertThat(safer.wording(WhoAnswers.REPRESENTATIVE)).isEqualTo("Is the person safer?");
        assertThat(safer.wording(WhoAnswers.ADVOCATE)).isEqualTo("Is the person safer?");
        assertThat(safer.answer("no")).contains(Option.of("no", "No"));
        assertThat(safer.answer("perhaps")).isEmpty();
        assertThat(safer.unverified()).isNull();
        assertThat(sets.current().question("safer")).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_and_says_why() {
        assertThatThrownBy(() -> QuestionSets.read("set")).hasMessageContaining("no content: set");
        assertThatThrownBy(() -> QuestionSets.read("title x")).hasMessageContaining("begins like this line: title x");
        assertThatThrownBy(() -> QuestionSets.read("question x\nanswer yes"))
                .hasMessageContaining("no words: answer yes");
        assertThatThrownBy(() -> QuestionSets.read("set x\nversion 1\nsource y"))
                .hasMessageContaining("has questions");
        assertThatThrownBy(() -> QuestionSets.read("question x\nadult y")).hasMessageContaining("no representative");
        assertThatThrownBy(() -> QuestionSets.read(TWO.replace("version 2", "version 1")))
                .hasMessageContaining("same name and version");
    }
}
