package org.ownwords.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Option;
import org.ownwords.template.ReadingAge;

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
    void each_answer_is_there_in_easy_words_too_with_the_same_code_in_the_same_order() {
        assertThat(QuestionSets.PUBLISHED.current().questions()).allSatisfy(question -> {
            var easy = Objects.requireNonNull(question.easy());
            assertThat(easy.answers().keySet())
                    .as(question.code())
                    .isEqualTo(question.answers().stream().map(Option::code).collect(Collectors.toSet()));
            assertThat(question.answers(true))
                    .extracting(Option::code)
                    .isEqualTo(question.answers().stream().map(Option::code).toList());
            assertThat(question.answers(true)).extracting(Option::words).doesNotHaveDuplicates();
            assertThat(question.answers(false)).isEqualTo(question.answers());
        });
        var cameAbout = QuestionSets.PUBLISHED.current().question("came-about").orElseThrow();
        assertThat(cameAbout.answers(true))
                .extracting(Option::words)
                .containsExactly("Yes, all of it", "Yes, some of it", "No", "I did not want anything");
        assertThat(cameAbout.answer("nothing-wanted").orElseThrow().words())
                .as("whoever reads what was answered")
                .isEqualTo("Nothing was wanted");
    }

    @Test
    void easy_words_are_as_plain_and_as_short_as_those_of_a_document_in_easy_read() {
        var lines = QuestionSets.PUBLISHED.current().questions().stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.wording(WhoAnswers.ADULT, true)),
                        question.answers(true).stream().map(Option::words)))
                .toList();
        assertThat(ReadingAge.of(String.join("\n", lines))).isLessThanOrEqualTo(8);
        assertThat(lines).allSatisfy(line -> {
            assertThat(ReadingAge.of(line)).as(line).isLessThanOrEqualTo(ReadingAge.PLAIN);
            assertThat(line.split(" ").length).as(line).isLessThanOrEqualTo(9);
        });
    }

    @Test
    void easy_answers_are_there_for_all_answers_of_a_question_or_for_none() {
        var none = """
                set ours
                version 1
                source Somebody
                question safer
                adult Are you safer?
                representative Is the person safer?
                easy Are you safe?
                picture house
                answer yes Safer than before
                answer no Less safe
                """;
        var both = none + "easy-answer no No\neasy-answer yes Yes\n";
        assertThat(QuestionSets.read(none).current().questions().getFirst().answers(true))
                .as("the usual words, where there are no easy ones")
                .containsExactly(Option.of("yes", "Safer than before"), Option.of("no", "Less safe"));
        assertThat(QuestionSets.read(both).current().questions().getFirst().answers(true))
                .containsExactly(Option.of("yes", "Yes"), Option.of("no", "No"));
        assertThatThrownBy(() -> QuestionSets.read(none + "easy-answer yes Yes"))
                .hasMessage("Question safer has easy words for some answers, and none for no");
        assertThatThrownBy(() -> QuestionSets.read(both + "easy-answer maybe A bit"))
                .hasMessage("Question safer has an easy-answer maybe, and no answer with that code");
        assertThatThrownBy(() -> QuestionSets.read(both + "easy-answer yes Yes, I am"))
                .hasMessage("Question safer has two lines easy-answer yes");
        assertThatThrownBy(() -> QuestionSets.read(both.replace("easy Are you safe?\n", "")))
                .hasMessage("Question safer has an easy-answer, and is not in easy words itself");
        assertThatThrownBy(() -> QuestionSets.read(none + "easy-answer yes"))
                .hasMessage("This answer has no words: easy-answer yes");
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
